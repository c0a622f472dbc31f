package org.chancery.text.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a stream as bytes, none of them held in memory beyond a limit. For formats that put
 * one report on a line.
 */
public final class BoundedLines implements Iterator<BoundedLines.Line> {
    private final InputStream bytes;
    private final int limit;
    private int number;
    private boolean atEnd;
    private Optional<Line> ready = Optional.empty();

    /**
     * The lines of {@code bytes}, which the caller closes.
     *
     * @param limit the most bytes a line may have
     */
    public BoundedLines(InputStream bytes, int limit) {
        this.bytes = bytes instanceof BufferedInputStream ? bytes : new BufferedInputStream(bytes);
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number its number, from one
     * @param content its bytes without the line break; empty when it is longer than the limit
     */
    public record Line(int number, Optional<byte[]> content) {}

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException when the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !atEnd) {
            try {
                ready = readLine();
            } catch (IOException failure) {
                atEnd = true;
                throw new UncheckedIOException(failure);
            }
        }
        return ready.isPresent();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line line = ready.get();
        ready = Optional.empty();
        return line;
    }

    private Optional<Line> readLine() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean fits = true;
        int value = bytes.read();
        if (value < 0) {
            atEnd = true;
            return Optional.empty();
        }
        while (value >= 0 && value != '\n') {
            fits = fits && content.size() < limit;
            if (fits) {
                content.write(value);
            }
            value = bytes.read();
        }
        atEnd = value < 0;
        number++;
        return Optional.of(
                new Line(number, fits ? Optional.of(content.toByteArray()) : Optional.empty()));
    }
}
