package org.chancery.ledger.search;

/** The index cannot be used; the message says what to do. */
public final class SearchException extends RuntimeException {
    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
