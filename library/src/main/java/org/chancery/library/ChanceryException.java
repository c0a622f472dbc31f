package org.chancery.library;

/**
 * Chancery cannot do what was asked of it. The message says what happened, to which input, and what
 * to do.
 */
public final class ChanceryException extends RuntimeException {
    ChanceryException(String message) {
        super(message);
    }

    ChanceryException(String message, Throwable cause) {
        super(message, cause);
    }
}
