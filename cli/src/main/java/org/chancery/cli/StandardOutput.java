package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers what went wrong with a stream, since a {@link java.io.PrintWriter} swallows it: a
 * record cut off by a full disk must not look like a whole one.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private Optional<IOException> fault = Optional.empty();

    StandardOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            target.write(bytes, from, length);
        } catch (IOException failure) {
            fault = Optional.of(failure);
            throw failure;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException failure) {
            fault = Optional.of(failure);
            throw failure;
        }
    }

    /**
     * Why not everything was written. A reader that has seen enough, such as {@code head}, is no
     * fault; it closes the pipe, which only the words of the error tell.
     */
    Optional<String> fault() {
        return fault.map(failure -> String.valueOf(failure.getMessage()))
                .filter(words -> !words.contains("Broken pipe"));
    }
}
