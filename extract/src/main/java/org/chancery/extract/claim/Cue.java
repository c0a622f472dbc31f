package org.chancery.extract.claim;

import java.util.Optional;

/**
 * A word of saying in a sentence, and how what is said is built around it.
 *
 * @param word the verb or noun
 * @param frame how the sentence is built
 * @param subject the phrase that names the speaker; empty when it is shared with the cue before
 * @param from the first word of the attribution
 * @param to one past the last word of the attribution
 */
record Cue(int word, Frame frame, Optional<Subject> subject, int from, int to) {

    enum Frame {
        BEFORE("X said (that) …"),
        AFTER("…, X said"),
        /** Set between commas into what is said. */
        INSIDE("…, X said, …"),
        PARTICIPLE("…, saying that …"),
        QUOTED("Y quoted X as saying …"),
        ACCORDING("according to X"),
        /** The position is the verb's object. */
        OBJECT("X rejects, wants, praises or calls … something"),
        NOUN("the claim of X that …, X's view is that …");

        private final String description;

        Frame(String description) {
            this.description = description;
        }

        /** A pattern that shows the frame, for the name of the rule. */
        String description() {
            return description;
        }
    }

    boolean isAfter() {
        return frame == Frame.AFTER || frame == Frame.INSIDE;
    }
}
