package org.chancery.outlook.odds;

import java.util.List;

/**
 * Every pair has a rate of its own, drawn from a gamma distribution that all pairs share; what
 * happened between them so far tells which. The plainest model that learns from all and yet tells
 * pairs apart.
 *
 * @param shape of the gamma distribution
 * @param days its rate parameter, in days
 * @param seen how many days were seen
 */
record GammaPoisson(double shape, double days, int seen) {
    private static final double GREATEST_SHAPE = 1000;

    /** Fits by the mean and variance of the counts of all pairs up to a day. */
    static GammaPoisson fit(Chronicle known, List<Pair> pairs, Act act, int origin) {
        int seen = Math.max(1, origin - known.first());
        double[] counts =
                pairs.stream()
                        .mapToDouble(pair -> known.count(pair, act, Integer.MIN_VALUE, origin))
                        .toArray();
        double mean = 0;
        for (double count : counts) {
            mean += count / counts.length;
        }
        mean = Math.max(mean, 0.5 / Math.max(1, counts.length));
        double variance = 0;
        for (double count : counts) {
            variance += (count - mean) * (count - mean) / counts.length;
        }
        double shape =
                variance > mean
                        ? Math.min(GREATEST_SHAPE, mean * mean / (variance - mean))
                        : GREATEST_SHAPE;
        return new GammaPoisson(shape, shape * seen / mean, seen);
    }

    /** The chance that it happens at least once within a window, having happened so often. */
    double estimate(int count, int window) {
        double known = days + seen;
        return 1 - Math.pow(known / (known + window), shape + count);
    }
}
