package org.chancery.pages.dossier;

/** More reports were asked for than can be shown at once; the message says how many and advises. */
public final class TooManyReportsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyReportsException(int asked, int most) {
        super(
                "That is %d reports, and one file can show %d. Ask for fewer, by who takes part or by time."
                        .formatted(asked, most));
    }
}
