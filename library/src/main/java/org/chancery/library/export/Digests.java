package org.chancery.library.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts. */
public final class Digests {
    /** As many hexadecimal digits as fit a number that R and JavaScript hold exactly: 52 bits. */
    private static final int DIGITS = 13;

    private Digests() {}

    /** A number for layouts whose ids are numbers: of the same text always the same, below 2^52. */
    public static long number(String text) {
        return Long.parseLong(hex("SHA-256", text).substring(0, DIGITS), 16);
    }

    /** The digest of a text in UTF-8, in hexadecimal, by an algorithm every Java platform has. */
    public static String hex(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance(algorithm)
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has " + algorithm, impossible);
        }
    }
}
