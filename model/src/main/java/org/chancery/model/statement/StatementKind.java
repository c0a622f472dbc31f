package org.chancery.model.statement;

import java.util.Locale;

/** The seven kinds of statement. */
public enum StatementKind {
    EVENT,
    AGREEMENT,
    VISIT,
    CLAIM,
    FORECAST,
    QUANTITY,
    RELATION;

    /** The word the record format uses, such as "event". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
