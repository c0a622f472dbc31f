package org.chancery.outlook.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How good probabilities were.
 *
 * @param count how many there were
 * @param brier the mean squared distance from what happened: 0 is perfect, 0.25 is always saying
 *     one half (Brier 1950)
 * @param logScore the mean negative natural logarithm of the probability given to what happened;
 *     probabilities are held within 0.001 and 0.999, so that one mistake does not swamp the rest
 * @param calibrationError the distance between probability and frequency, averaged over the
 *     forecasts in ranges of equal width
 * @param table the ranges that hold a forecast, lowest first
 */
public record ProbabilityScore(
        int count,
        double brier,
        double logScore,
        double calibrationError,
        List<CalibrationBin> table) {
    private static final double LEAST = 0.001;

    public ProbabilityScore {
        table = List.copyOf(table);
    }

    /**
     * Scores probabilities.
     *
     * @param probabilities from 0 to 1, at least one
     * @param happened what came of each
     * @param ranges into how many ranges of equal width calibration is told
     */
    public static ProbabilityScore of(double[] probabilities, boolean[] happened, int ranges) {
        if (probabilities.length != happened.length || probabilities.length == 0) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities for " + happened.length + " outcomes");
        }
        double brier = 0;
        double log = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double distance = probabilities[i] - (happened[i] ? 1 : 0);
            brier += distance * distance;
            double given = happened[i] ? probabilities[i] : 1 - probabilities[i];
            log -= Math.log(Math.min(1 - LEAST, Math.max(LEAST, given)));
        }
        List<CalibrationBin> table = table(probabilities, happened, ranges);
        double error =
                table.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.forecast() - bin.happened()))
                        .sum();
        int count = probabilities.length;
        return new ProbabilityScore(count, brier / count, log / count, error / count, table);
    }

    private static List<CalibrationBin> table(double[] p, boolean[] happened, int ranges) {
        int[] count = new int[ranges];
        int[] came = new int[ranges];
        double[] sum = new double[ranges];
        for (int i = 0; i < p.length; i++) {
            int range = Math.min(ranges - 1, (int) (p[i] * ranges));
            count[range]++;
            sum[range] += p[i];
            came[range] += happened[i] ? 1 : 0;
        }
        List<CalibrationBin> table = new ArrayList<>();
        for (int range = 0; range < ranges; range++) {
            if (count[range] > 0) {
                table.add(
                        new CalibrationBin(
                                (double) range / ranges,
                                (range + 1.0) / ranges,
                                count[range],
                                sum[range] / count[range],
                                (double) came[range] / count[range]));
            }
        }
        return table;
    }

    /** By how much these forecasts are better than others: 1 is perfect, 0 is no better. */
    public double skillOver(ProbabilityScore reference) {
        return 1 - brier / reference.brier;
    }
}
