package org.chancery.text.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that fail when too many are read in one stretch: for formats in which one part could be
 * without end, such as a quoted cell of a table.
 */
public final class BoundedStretch extends FilterInputStream {
    private final IntakeSettings settings;
    private long read;

    /** The bytes of {@code bytes}, at most as many in a stretch as a report may have. */
    public BoundedStretch(InputStream bytes, IntakeSettings settings) {
        super(bytes);
        this.settings = settings;
    }

    /** A new stretch begins. */
    public void begin() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(long more) throws IOException {
        read += more;
        if (read > settings.reportBytes()) {
            throw new IOException(
                    "one report in it is longer than %,d bytes, the most a report may have"
                            .formatted(settings.reportBytes()));
        }
    }
}
