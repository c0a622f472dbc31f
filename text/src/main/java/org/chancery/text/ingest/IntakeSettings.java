package org.chancery.text.ingest;

/**
 * The limits that keep one hostile input from stopping the rest.
 *
 * @param reportBytes the most bytes one report may have
 * @param textCharacters the most characters its text may have, markup not counted
 */
public record IntakeSettings(int reportBytes, int textCharacters) {

    public IntakeSettings {
        if (reportBytes < 1 || textCharacters < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    /** 16 MiB a report, a million characters of text: twice a long novel. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(16 << 20, 1_000_000);
    }
}
