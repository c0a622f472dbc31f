package org.chancery.model.statement;

import java.util.Locale;

/** Whether, in the report's telling, something has come about. */
public enum Status {
    /** Done by the report's date. */
    OCCURRED,
    /** A policy, process, state or attitude current at the report's date. */
    ONGOING,
    /** Fixed by the parties: "are to", "scheduled", "will sign next week". */
    PLANNED,
    /** Expected by somebody: "will probably", "is expected to". */
    PREDICTED,
    /** Floated or offered. */
    PROPOSED,
    /** Bound to a condition, or mere possibility. */
    HYPOTHETICAL,
    /** The report says that it is not, was not, or will not be. */
    DENIED;

    /** The word the record format uses, such as "occurred". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
