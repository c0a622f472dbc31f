package org.chancery.model.statement;

import java.util.Locale;

/** Whether a visit has taken place. */
public enum VisitStatus {
    INVITED,
    PROPOSED,
    PLANNED,
    EXPECTED,
    UNDER_WAY,
    HELD,
    /** Not told, but somebody acted there: "speaking in Lisbon". */
    INFERRED,
    POSTPONED,
    CANCELLED;

    /** The words the record format uses, such as "under way". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
