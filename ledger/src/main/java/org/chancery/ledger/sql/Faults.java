package org.chancery.ledger.sql;

import java.sql.SQLException;
import java.util.Optional;

/** What a store says when it cannot go on. */
final class Faults {
    private Faults() {}

    /** The database's own exception that another one came from. */
    static Optional<SQLException> origin(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
