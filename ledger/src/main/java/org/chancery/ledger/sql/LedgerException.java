package org.chancery.ledger.sql;

/**
 * The ledger cannot do what was asked of it. The message says what happened, to which file, and
 * what to do.
 */
public final class LedgerException extends RuntimeException {
    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }

    LedgerException(String message) {
        super(message);
    }
}
