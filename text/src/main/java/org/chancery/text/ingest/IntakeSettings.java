package org.chancery.text.ingest;

/**
 * The limits that keep one hostile input from stopping the rest.
 *
 * @param reportBytes the most bytes one report may have
 * @param lineCharacters the most characters a line of a plain-text report may have
 */
public record IntakeSettings(int reportBytes, int lineCharacters) {

    public IntakeSettings {
        if (reportBytes < 1 || lineCharacters < 1) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    /** 16 MiB a report, a million characters a line. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(16 << 20, 1_000_000);
    }
}
