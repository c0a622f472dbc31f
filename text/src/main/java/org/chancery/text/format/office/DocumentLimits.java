package org.chancery.text.format.office;

import java.time.Duration;

/**
 * What one document may take.
 *
 * @param bytes the most bytes it may have
 * @param characters the most characters its text may have
 * @param time how long it may be read
 * @param megabytes the memory of the process that reads it
 */
public record DocumentLimits(long bytes, int characters, Duration time, int megabytes) {

    /** 128 MiB, a million characters, a minute, 384 MB. */
    public static DocumentLimits usual() {
        return new DocumentLimits(128L << 20, 1_000_000, Duration.ofSeconds(60), 384);
    }
}
