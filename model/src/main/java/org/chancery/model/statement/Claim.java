package org.chancery.model.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/**
 * What somebody said, wrote, or is said to hold.
 *
 * @param speakers who; several for a joint statement
 * @param office the office or role in which they speak, in the report's words
 * @param form how it is reported
 * @param words exactly what is claimed, as the report puts it
 * @param cue the word of saying, such as "said" or "according to"
 * @param addressee to whom it was said
 * @param medium the outlet or occasion it was said through, such as "an interview"
 * @param chain who passed it on, from the speaker outward
 * @param topic what it is about
 * @param when when it was said
 */
public record Claim(
        List<ActorReference> speakers,
        Optional<String> office,
        Form form,
        String words,
        String cue,
        Optional<ActorReference> addressee,
        Optional<String> medium,
        List<ActorReference> chain,
        Optional<String> topic,
        DateRange when)
        implements Statement {

    /** How a claim is reported. */
    public enum Form {
        /** In quotation marks. */
        DIRECT,
        /** In the reporter's words: "said that …". */
        INDIRECT,
        /** In the reporter's words with a quoted phrase. */
        MIXED,
        /** A position somebody is said to hold: "sees it as …". */
        EMBEDDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        speakers = List.copyOf(speakers);
        chain = List.copyOf(chain);
    }

    @Override
    public StatementKind kind() {
        return StatementKind.CLAIM;
    }
}
