package org.chancery.outlook.score;

/**
 * The bounds within which a figure lies with a confidence of 95 %.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {
    /** Half the width, in standard errors, of an interval of 95 %. */
    private static final double DEVIATES = 1.959964;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "An interval cannot run from " + low + " to " + high);
        }
    }

    /**
     * The score interval of a share (Wilson 1927), which stays within 0 and 1 and holds for few
     * cases: {@code Interval.wilson(8, 10)} is 0.490 to 0.943.
     *
     * @param hits how many of the cases count
     * @param cases how many there are, at least one
     */
    public static Interval wilson(int hits, int cases) {
        if (cases < 1 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases + " is no share");
        }
        double share = (double) hits / cases;
        double square = DEVIATES * DEVIATES;
        double scale = 1 + square / cases;
        double middle = (share + square / (2 * cases)) / scale;
        double half =
                DEVIATES
                        / scale
                        * Math.sqrt(share * (1 - share) / cases + square / (4.0 * cases * cases));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
