package org.chancery.outlook.odds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Eve eve = new Eve(chronicle, origin, window);
        return Stream.of(Act.values()).map(act -> odds(eve, pair, act)).toList();
    }

    /** The odds of one act. */
    public Odds odds(Pair pair, Act act, int origin, int window) {
        return odds(new Eve(chronicle, origin, window), pair, act);
    }

    /** The odds of one act as they are on an eve. */
    static Odds odds(Eve eve, Pair pair, Act act) {
        Chronicle known = eve.known();
        int before = known.count(pair, act, Integer.MIN_VALUE, eve.origin());
        Optional<Shortage> missing = missing(eve, pair);
        if (missing.isPresent()) {
            return Odds.none(act, missing.get(), before);
        }
        Optional<OddsModel> learnt = eve.model(act);
        if (learnt.isEmpty()) {
            return Odds.ofRate(act, ownRate(eve, pair, act), before);
        }
        OddsModel model = learnt.get();
        Occasion occasion = eve.occasion(pair, act);
        List<Odds.Reason> reasons = model.reasons(occasion.measures());
        return new Odds(
                act,
                Optional.of(model.estimate(occasion.measures())),
                "learnt from all pairs on earlier days",
                Optional.of(model.baseRate()),
                Optional.of(model.persistence(occasion)),
                before,
                reasons.subList(0, REASONS),
                Optional.empty());
    }

    private static double ownRate(Eve eve, Pair pair, Act act) {
        Chronicle known = eve.known();
        int origin = eve.origin();
        return GammaPoisson.fit(known, OddsModel.pairs(known, origin), act, origin)
                .estimate(known.count(pair, act, Integer.MIN_VALUE, origin), eve.window());
    }

    /** Why there are no odds; empty when there are. */
    private static Optional<Shortage> missing(Eve eve, Pair pair) {
        Chronicle known = eve.known();
        int window = eve.window();
        if (known.isEmpty()) {
            return Optional.of(new Shortage(Shortage.Kind.NOTHING, 0, 1, window));
        }
        int days = eve.origin() - known.first();
        int enough = ENOUGH_WINDOWS * window;
        if (days < enough) {
            return Optional.of(new Shortage(Shortage.Kind.DAYS, days, enough, window));
        }
        int stretches = (days + window - 1) / window;
        int watched = known.watched(eve.origin(), window);
        if (watched < WATCHED * stretches) {
            return Optional.of(new Shortage(Shortage.Kind.WATCHED, watched, stretches, window));
        }
        int dealings = known.countAll(pair, Integer.MIN_VALUE, eve.origin());
        return dealings < OddsModel.ENOUGH_DEALINGS
                ? Optional.of(
                        new Shortage(
                                Shortage.Kind.DEALINGS,
                                dealings,
                                OddsModel.ENOUGH_DEALINGS,
                                window))
                : Optional.empty();
    }
}
