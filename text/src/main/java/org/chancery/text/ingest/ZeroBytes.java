package org.chancery.text.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16 and UTF-32 without a byte order mark by where their zero bytes stand. */
final class ZeroBytes {
    /** English in UTF-16 has a zero in nearly every pair; binary data has zeros on both sides. */
    private static final double MOST = 0.7;

    private static final double HARDLY_ANY = 0.05;

    private ZeroBytes() {}

    /** Which of the four the bytes are in; empty when in none. */
    static Optional<Charset> unmarked(byte[] bytes) {
        return unmarkedUtf32(bytes).or(() -> unmarkedUtf16(bytes));
    }

    /** No character is beyond 0x10FFFF, so the highest byte of each is zero; most have two more. */
    private static Optional<Charset> unmarkedUtf32(byte[] bytes) {
        int fours = bytes.length / 4;
        int big = 0;
        int little = 0;
        for (int i = 0; i + 3 < bytes.length; i += 4) {
            boolean none = bytes[i] == 0 && bytes[i + 3] == 0;
            big += bytes[i] == 0 && bytes[i + 1] == 0 && !none ? 1 : 0;
            little += bytes[i + 3] == 0 && bytes[i + 2] == 0 && !none ? 1 : 0;
        }
        if (fours < 2 || Math.max(big, little) < (1 - HARDLY_ANY) * fours) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(big > little ? "UTF-32BE" : "UTF-32LE"));
    }

    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int pairs = bytes.length / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (first >= MOST * pairs && second <= HARDLY_ANY * pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (second >= MOST * pairs && first <= HARDLY_ANY * pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }
}
