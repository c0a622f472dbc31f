package org.chancery.outlook.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.outlook.score.Interval;
import org.chancery.outlook.score.ProbabilityScore;

/**
 * How good odds would have been: on each of several eves they are learnt from what was over by
 * then, and held against what came.
 *
 * @param act what was asked about
 * @param window within how many days
 * @param eves how many eves there were
 * @param model the score of the odds
 * @param baseRate the score of always saying how often it happens
 * @param persistence the score of expecting more of the same
 * @param gammaPoisson the score of each pair's own rate
 * @param overBaseRate by how much the odds are better, with its bounds
 * @param overPersistence the same
 * @param overGammaPoisson the same
 */
public record Backtest(
        Act act,
        int window,
        int eves,
        ProbabilityScore model,
        ProbabilityScore baseRate,
        ProbabilityScore persistence,
        ProbabilityScore gammaPoisson,
        Skill overBaseRate,
        Skill overPersistence,
        Skill overGammaPoisson) {
    private static final int RANGES = 10;

    /**
     * By how much one forecaster is better than another: 1 less the ratio of their Brier scores.
     *
     * @param value 1 is perfect, 0 is no better
     * @param interval where it lies with a confidence of 95 %, pairs being drawn anew
     */
    public record Skill(double value, Interval interval) {}

    /** One question that was asked and answered. */
    private record Asked(
            Pair pair,
            boolean happened,
            double model,
            double baseRate,
            double persistence,
            double gammaPoisson) {}

    /**
     * Runs a test.
     *
     * @param origins the first days of the windows asked about
     * @return empty when on none of these days enough was known
     */
    public static Optional<Backtest> run(
            Chronicle chronicle, Act act, int window, List<Integer> origins) {
        return run(
                origins.stream().map(origin -> new Eve(chronicle, origin, window)).toList(),
                act,
                window);
    }

    static Optional<Backtest> run(List<Eve> eves, Act act, int window) {
        List<Asked> asked = new ArrayList<>();
        int used = 0;
        for (Eve eve : eves) {
            Optional<OddsModel> model = eve.model(act);
            if (model.isPresent()) {
                used++;
                for (Occasion one : eve.occasions(act)) {
                    asked.add(asked(eve.known(), one, model.get()));
                }
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(score(act, window, used, asked));
    }

    private static Asked asked(Chronicle known, Occasion one, OddsModel model) {
        return new Asked(
                one.pair(),
                one.happened(),
                model.estimate(one.measures()),
                model.baseRate(),
                model.persistence(one),
                model.gammaPoisson(known, one.pair(), one.origin()));
    }

    private static Backtest score(Act act, int window, int eves, List<Asked> asked) {
        boolean[] happened = new boolean[asked.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = asked.get(i).happened();
        }
        double[] model = asked.stream().mapToDouble(Asked::model).toArray();
        double[] base = asked.stream().mapToDouble(Asked::baseRate).toArray();
        double[] persistence = asked.stream().mapToDouble(Asked::persistence).toArray();
        double[] rates = asked.stream().mapToDouble(Asked::gammaPoisson).toArray();
        List<Pair> pairs = asked.stream().map(Asked::pair).toList();
        Bootstrap bootstrap = new Bootstrap(pairs, happened);
        return new Backtest(
                act,
                window,
                eves,
                ProbabilityScore.of(model, happened, RANGES),
                ProbabilityScore.of(base, happened, RANGES),
                ProbabilityScore.of(persistence, happened, RANGES),
                ProbabilityScore.of(rates, happened, RANGES),
                bootstrap.skill(model, base),
                bootstrap.skill(model, persistence),
                bootstrap.skill(model, rates));
    }
}
