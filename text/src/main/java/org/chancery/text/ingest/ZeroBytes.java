package org.chancery.text.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows UTF-16 without a byte order mark by where its zero bytes stand. */
final class ZeroBytes {
    /** English in UTF-16 has a zero in nearly every pair; binary data has zeros on both sides. */
    private static final double MOST = 0.7;

    private static final double HARDLY_ANY = 0.05;

    private ZeroBytes() {}

    static Optional<Charset> unmarkedUtf16(byte[] bytes) {
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
