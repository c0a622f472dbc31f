package org.chancery.outlook.odds;

/**
 * Two actors, in no order: {@code Pair.of("SWE", "NOR")} equals {@code Pair.of("NOR", "SWE")}.
 *
 * @param one the first by alphabet
 * @param other the second
 */
public record Pair(String one, String other) {
    public Pair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "A pair has two actors in the order of the alphabet, not "
                            + one
                            + ", "
                            + other);
        }
    }

    /** The pair of two different actors. */
    public static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public String toString() {
        return one + " and " + other;
    }
}
