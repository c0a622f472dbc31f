package org.chancery.server.record;

import java.util.zip.CRC32;

/**
 * The CRC-32 of some bytes (RFC 1952, section 8), from which, with those of what follows, that of
 * both together can be told without reading any of them again.
 *
 * <p>Bytes are taken for a polynomial over the field of two elements, a bit for each coefficient;
 * their checksum is what is left of it when it is divided by another of degree 32. So that of two
 * runs of bytes is that of the first, moved along by the length of the second, and that of the
 * second added: {@code crc(ab) = crc(a) * x^(8 |b|) + crc(b)}. The ones that the CRC-32 puts before
 * and behind cancel out in this. The same is done by {@code crc32_combine} of zlib, whose source
 * explains it.
 *
 * @param crc its bits from the coefficient of x^0, the highest bit, to that of x^31, the lowest
 * @param bytes how many they are
 */
record Checksum(int crc, long bytes) {
    /** The polynomial that is divided by, without x^32 (RFC 1952). */
    private static final int DIVISOR = 0xEDB88320;

    private static final int ONE = 1 << 31;
    private static final int X_TO_THE_EIGHTH = ONE >>> Byte.SIZE;

    static final Checksum NOTHING = new Checksum(0, 0);

    static Checksum of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Checksum((int) crc.getValue(), bytes.length);
    }

    /** That of these bytes and others behind them. */
    Checksum then(Checksum next) {
        return new Checksum(times(crc, along(next.bytes)) ^ next.crc, bytes + next.bytes);
    }

    /** What a polynomial is multiplied with to be moved along by so many bytes. */
    private static int along(long bytes) {
        int power = ONE;
        int square = X_TO_THE_EIGHTH;
        for (long left = bytes; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                power = times(power, square);
            }
            square = times(square, square);
        }
        return power;
    }

    /** The product of two polynomials, less the divisor as often as it goes into it. */
    private static int times(int one, int other) {
        int product = 0;
        int moved = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((one & bit) != 0) {
                product ^= moved;
            }
            moved = (moved & 1) == 0 ? moved >>> 1 : moved >>> 1 ^ DIVISOR;
        }
        return product;
    }
}
