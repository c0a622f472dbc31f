package org.chancery.outlook.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.model.statement.Outcome.Verdict;

/**
 * The score of the forecasts of one speaker, office or kind.
 *
 * @param name whose
 * @param told how many forecasts there are
 * @param settled how many came true or failed
 * @param hits in how many of those the speaker was right
 * @param partly how many came true in part; they count neither way
 * @param undecided how many are open or were not spoken of again
 * @param rate hits among the settled; empty below {@link #ENOUGH} settled
 * @param probabilities how good the stated likelihoods were; empty below {@link #ENOUGH} settled
 *     forecasts with one
 */
public record Tally(
        String name,
        int told,
        int settled,
        int hits,
        int partly,
        int undecided,
        Optional<HitRate> rate,
        Optional<ProbabilityScore> probabilities) {
    /** With fewer settled forecasts nothing is shown as a rate. */
    public static final int ENOUGH = 10;

    private static final int RANGES = 5;

    /**
     * How often a speaker was right.
     *
     * @param share from 0 to 1
     * @param interval where it lies with a confidence of 95 % (Wilson)
     */
    public record HitRate(double share, Interval interval) {}

    static Tally of(String name, Collection<StatedForecast> forecasts) {
        List<StatedForecast> settled =
                forecasts.stream().filter(StatedForecast::isSettled).toList();
        int hits = (int) settled.stream().filter(StatedForecast::isHit).count();
        int partly =
                (int) forecasts.stream().filter(one -> one.verdict() == Verdict.PARTLY).count();
        return new Tally(
                name,
                forecasts.size(),
                settled.size(),
                hits,
                partly,
                forecasts.size() - settled.size() - partly,
                rate(hits, settled.size()),
                probabilities(settled));
    }

    private static Optional<HitRate> rate(int hits, int settled) {
        return settled < ENOUGH
                ? Optional.empty()
                : Optional.of(new HitRate((double) hits / settled, Interval.wilson(hits, settled)));
    }

    private static Optional<ProbabilityScore> probabilities(List<StatedForecast> settled) {
        List<StatedForecast> likely =
                settled.stream().filter(one -> one.probability().isPresent()).toList();
        if (likely.size() < ENOUGH) {
            return Optional.empty();
        }
        double[] stated = new double[likely.size()];
        boolean[] came = new boolean[likely.size()];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = likely.get(i).probability().getAsDouble();
            came[i] = likely.get(i).verdict() == Verdict.CAME_TRUE;
        }
        return Optional.of(ProbabilityScore.of(stated, came, RANGES));
    }
}
