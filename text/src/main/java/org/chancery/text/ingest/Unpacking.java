package org.chancery.text.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Guards against files that grow when they are unpacked: counts what is taken from the file and
 * what comes out of each container in it.
 */
final class Unpacking {
    /** A file in an archive in a compressed crawl lies four deep. */
    private static final int DEEPEST = 6;

    /** Below this nothing is suspicious. */
    private static final long HARMLESS = 64L << 20;

    /** Text packs down to a tenth, tables of it to a fiftieth. */
    private static final long MOST_GROWTH = 200;

    private final int depth;
    private final long[] taken;
    private long produced;

    private Unpacking(int depth, long[] taken) {
        this.depth = depth;
        this.taken = taken;
    }

    static Unpacking outermost() {
        return new Unpacking(0, new long[1]);
    }

    /** For what is in a container that lies here. */
    Unpacking deeper() {
        return new Unpacking(depth + 1, taken);
    }

    boolean isTooDeep() {
        return depth > DEEPEST;
    }

    static String tooDeep() {
        return "it lies more than " + DEEPEST + " archives deep; unpack some of them";
    }

    /** The bytes of the file itself. */
    InputStream ofFile(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(long more) {
                taken[0] += more;
            }
        };
    }

    /** The bytes of one part, which fail when there are too many of them. */
    InputStream ofMember(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(long more) throws IOException {
                produced += more;
                if (produced > HARMLESS && produced > MOST_GROWTH * taken[0]) {
                    throw new IOException(
                            "it unpacks to more than %d times its size, as only hostile files do"
                                    .formatted(MOST_GROWTH));
                }
            }
        };
    }

    /** Tells of every byte that passes. */
    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream bytes) {
            super(bytes);
        }

        abstract void count(long more) throws IOException;

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long length) throws IOException {
            long skipped = super.skip(length);
            count(skipped);
            return skipped;
        }

        /** Whoever opened the file closes it; a part must not close the container it is in. */
        @Override
        public void close() {}

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
