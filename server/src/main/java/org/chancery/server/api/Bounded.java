package org.chancery.server.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A stream that ends in a fault when it has more than a number of bytes. */
final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream bytes, long most) {
        super(bytes);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
