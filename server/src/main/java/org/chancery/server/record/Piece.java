package org.chancery.server.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A part of a compressed page that can stand beside any other: it refers to nothing before it and
 * ends with a whole byte (RFC 1951).
 */
final class Piece {
    private static final int BUFFER = 8192;

    /** So many bytes go into one stored block (RFC 1951, 3.2.4). */
    private static final int STORED = 0xFFFF;

    /** Blocks of deflate, none of them the last. */
    private final byte[] packed;

    private final Checksum sum;

    private Piece(byte[] packed, Checksum sum) {
        this.packed = packed;
        this.sum = sum;
    }

    /** Words that many are shown: as small as they get. */
    static Piece small(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 5 + 200);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            byte[] buffer = new byte[BUFFER];
            int count;
            do {
                count = deflater.deflate(buffer, 0, BUFFER, Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, count);
            } while (count == BUFFER);
        } finally {
            deflater.end();
        }
        return new Piece(packed.toByteArray(), Checksum.of(plain));
    }

    /** Words that one is shown: at once, and as they are. */
    static Piece asIs(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream blocks = new ByteArrayOutputStream(plain.length + 5);
        for (int start = 0; start < plain.length; start += STORED) {
            int length = Math.min(STORED, plain.length - start);
            blocks.write(0);
            write(blocks, length, Short.BYTES);
            write(blocks, ~length, Short.BYTES);
            blocks.write(plain, start, length);
        }
        return new Piece(blocks.toByteArray(), Checksum.of(plain));
    }

    /** How much room it takes. */
    int bytes() {
        return packed.length;
    }

    /** The checksum of its words. */
    Checksum sum() {
        return sum;
    }

    void writeTo(ByteArrayOutputStream out) {
        out.writeBytes(packed);
    }

    /** Writes the lowest bytes of a number, the lowest first, as is done in gzip. */
    static void write(ByteArrayOutputStream out, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (number >>> (Byte.SIZE * i)));
        }
    }
}
