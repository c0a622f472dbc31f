package org.chancery.text.annotate.parse.steps;

/**
 * A part of a feature's name, in numbers from which the digest of the whole name follows without
 * its letters: the digest of "ab" is that of "a" times the power of "b" plus that of "b".
 *
 * @param digest a polynomial in {@link #BASE} over the characters, modulo 2^64
 * @param power {@link #BASE} to the number of characters
 */
record Piece(long digest, long power) {
    /**
     * Odd, so that no character's place is lost, and large, so that few characters fill 64 bits.
     */
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private static final long DASH = '-';

    /** No letter at all. */
    static final Piece EMPTY = new Piece(0, 1);

    static Piece of(CharSequence letters) {
        long digest = 0;
        long power = 1;
        for (int i = 0; i < letters.length(); i++) {
            digest = digest * BASE + letters.charAt(i);
            power *= BASE;
        }
        return new Piece(digest, power);
    }

    /** True for no letter at all; no power of an odd base greater than one is one so soon. */
    boolean isEmpty() {
        return power == 1;
    }

    /** The digest of {@code name} and this piece. */
    long after(long name) {
        return name * power + digest;
    }

    /** The digest of {@code name}, this piece and another, parted by a dash. */
    long after(long name, Piece next) {
        return next.after(after(name) * BASE + DASH);
    }
}
