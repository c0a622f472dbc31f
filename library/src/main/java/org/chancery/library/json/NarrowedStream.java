package org.chancery.library.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a stream of wide ones as UTF-8, a stretch at a time; without its mark. */
final class NarrowedStream extends InputStream {
    private static final int STRETCH = 4096;
    private static final char MARK = '\ufeff';

    private final Reader characters;
    private final char[] stretch = new char[STRETCH];
    private byte[] ready = new byte[0];
    private int next;
    private boolean started;

    /** Reads {@code bytes}, which the caller closes, as {@code charset}. */
    NarrowedStream(InputStream bytes, Charset charset) {
        this.characters = new InputStreamReader(bytes, charset);
    }

    @Override
    public int read() throws IOException {
        if (next == ready.length && !fill()) {
            return -1;
        }
        return ready[next++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == ready.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        // One place is kept free for the second half of a character that the stretch would cut.
        int count = characters.read(stretch, 0, STRETCH - 1);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(stretch[count - 1])) {
            int half = characters.read();
            if (half >= 0) {
                stretch[count++] = (char) half;
            }
        }
        int from = !started && stretch[0] == MARK ? 1 : 0;
        started = true;
        ready = new String(stretch, from, count - from).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return ready.length > 0 || fill();
    }
}
