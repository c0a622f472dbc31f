package org.chancery.library;

/**
 * Chancery cannot do what was asked of it. The message says what happened, to which input, and what
 * to do.
 */
public final class ChanceryException extends RuntimeException {
    public ChanceryException(String message) {
        super(message);
    }

    public ChanceryException(String message, Throwable cause) {
        super(message, cause);
    }
}
