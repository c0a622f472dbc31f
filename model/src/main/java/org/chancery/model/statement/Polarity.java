package org.chancery.model.statement;

import java.util.Locale;

/** Whether the act itself is asserted to be or not to be; independent of its status. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
