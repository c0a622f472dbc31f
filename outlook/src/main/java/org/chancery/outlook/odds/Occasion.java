package org.chancery.outlook.odds;

/**
 * A pair on the eve of some days: what was known, and what came.
 *
 * @param pair between whom
 * @param origin the first of the days asked about; only what lies before it is known
 * @param measures what was known, as {@link Measure} says
 * @param happened whether it happened within those days
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
record Occasion(Pair pair, int origin, double[] measures, boolean happened) {

    /** What is known before a day. */
    static double[] measures(Chronicle known, Pair pair, Act act, int origin, int window) {
        double[] values = new double[Measure.values().length];
        for (Measure measure : Measure.values()) {
            values[measure.column()] = measure.of(known, pair, act, origin, window);
        }
        return values;
    }

    /**
     * An occasion of the past.
     *
     * @param known what was known on the eve of {@code origin}
     * @param whole what came, as far as it is known
     */
    static Occasion of(
            Chronicle known, Chronicle whole, Pair pair, Act act, int origin, int window) {
        return new Occasion(
                pair,
                origin,
                measures(known, pair, act, origin, window),
                whole.count(pair, act, origin, origin + window) > 0);
    }
}
