package org.chancery.extract.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorReference;

/**
 * What one mention says of the paper it names.
 *
 * @param sentence the index of its sentence
 * @param kind what sort of paper the word is for
 * @param lemma the word it goes by, in dictionary form; one word for all truces
 * @param name the phrase as written
 * @param form what the paper is called
 * @param several true for a plural
 * @param definite true when it may take up a paper named before
 * @param generic true when the word may stand for papers of other names
 * @param marks the words before it that tell it from others
 * @param topics the nouns that say what it is about
 * @param year the year it is named by, as in "the 1961 convention"
 * @param age whether it is spoken of as old or as new
 * @param parties who concludes it, as far as the phrase says
 */
record Naming(
        int sentence,
        InstrumentKind kind,
        String lemma,
        String name,
        String form,
        boolean several,
        boolean definite,
        boolean generic,
        Set<String> marks,
        Set<String> topics,
        Optional<Integer> year,
        Age age,
        List<ActorReference> parties) {

    /** How a paper stands to the present of the report. */
    enum Age {
        PAST,
        TODAY,
        OPEN
    }

    /** True when nothing but its head is said of it. */
    boolean isBare() {
        return marks.isEmpty() && topics.isEmpty() && year.isEmpty();
    }
}
