package org.chancery.outlook.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Estimates what comes next between two actors from a chronicle, and says so when it cannot.
 *
 * <p>With many pairs and much history the odds are learnt; with enough history of the pair alone
 * they follow from its own rate; with less, or where reports are too far between, there are none.
 */
public final class Oracle {
    /** How many windows of history the plainest estimate takes. */
    public static final int ENOUGH_WINDOWS = 4;

    /** In so many of the stretches something must have become known: else nobody was watching. */
    private static final double WATCHED = 0.75;

    private static final int REASONS = 4;

    private final Chronicle chronicle;

    /** Estimates from this chronicle. */
    public Oracle(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * The odds of every act.
     *
     * @param origin the first of the days asked about; nothing of that day or later is used
     * @param window how many days are asked about
     */
    public List<Odds> odds(Pair pair, int origin, int window) {
        Chronicle known = chronicle.before(origin);
        List<Odds> all = new ArrayList<>();
        for (Act act : Act.values()) {
            all.add(odds(known, pair, act, origin, window));
        }
        return all;
    }

    /** The odds of one act. */
    public Odds odds(Pair pair, Act act, int origin, int window) {
        return odds(chronicle.before(origin), pair, act, origin, window);
    }

    private static Odds odds(Chronicle known, Pair pair, Act act, int origin, int window) {
        int before = known.count(pair, act, Integer.MIN_VALUE, origin);
        Optional<String> missing = missing(known, pair, origin, window);
        if (missing.isPresent()) {
            return new Odds(
                    act, Optional.empty(), missing.get(), Optional.empty(), before, List.of());
        }
        Optional<OddsModel> learnt = OddsModel.learn(known, act, window, origin);
        if (learnt.isEmpty()) {
            double rate = ownRate(known, pair, act, origin, window);
            return new Odds(
                    act,
                    Optional.of(rate),
                    "the pair's own rate; too little happened between others to learn from",
                    Optional.empty(),
                    before,
                    List.of());
        }
        OddsModel model = learnt.get();
        double[] measures = Occasion.measures(known, pair, act, origin, window);
        List<Odds.Reason> reasons = model.reasons(measures);
        return new Odds(
                act,
                Optional.of(model.estimate(measures)),
                "learnt from all pairs on earlier days",
                Optional.of(model.baseRate()),
                before,
                reasons.subList(0, REASONS));
    }

    private static double ownRate(Chronicle known, Pair pair, Act act, int origin, int window) {
        return GammaPoisson.fit(known, OddsModel.pairs(known, origin), act, origin)
                .estimate(known.count(pair, act, Integer.MIN_VALUE, origin), window);
    }

    /** Why there are no odds; empty when there are. */
    private static Optional<String> missing(Chronicle known, Pair pair, int origin, int window) {
        if (known.isEmpty()) {
            return Optional.of("not enough history: nothing is known before that day");
        }
        int days = origin - known.first();
        if (days < ENOUGH_WINDOWS * window) {
            return Optional.of(
                    "not enough history: %d days are known, odds for %d days take %d"
                            .formatted(days, window, ENOUGH_WINDOWS * window));
        }
        int stretches = (days + window - 1) / window;
        int watched = known.watched(origin, window);
        if (watched < WATCHED * stretches) {
            return Optional.of(
                    "not enough history: reports tell of happenings in %d of %d stretches of %d days;"
                                    .formatted(watched, stretches, window)
                            + " odds take three in four");
        }
        int dealings = known.countAll(pair, Integer.MIN_VALUE, origin);
        if (dealings < OddsModel.ENOUGH_DEALINGS) {
            return Optional.of(
                    "not enough history: %d dealings of both are known, odds take %d"
                            .formatted(dealings, OddsModel.ENOUGH_DEALINGS));
        }
        return Optional.empty();
    }
}
