package org.chancery.library.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** A writer of the caller's, such as standard output, which stays open. */
public final class OpenOutput implements Output {
    private final Writer target;

    public OpenOutput(Writer target) {
        this.target = target;
    }

    @Override
    public Writer text(String name) {
        return new FilterWriter(target) {
            @Override
            public void write(String words, int from, int length) throws IOException {
                out.write(words, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    @Override
    public Path file(String name) throws IOException {
        throw new IOException(name + " cannot be written to a stream; name a folder for it");
    }
}
