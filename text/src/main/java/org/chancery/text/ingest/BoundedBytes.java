package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a whole report into memory, unless it is too large. */
public final class BoundedBytes {
    private BoundedBytes() {}

    /** All bytes; empty when there are more than the limit. */
    public static Optional<byte[]> read(InputStream bytes, IntakeSettings settings)
            throws IOException {
        byte[] all = bytes.readNBytes(settings.reportBytes());
        return bytes.read() < 0 ? Optional.of(all) : Optional.empty();
    }

    /** Why a report with more bytes is not read. */
    public static String tooLarge(IntakeSettings settings) {
        return "it is larger than %,d bytes, the most a report may have"
                .formatted(settings.reportBytes());
    }
}
