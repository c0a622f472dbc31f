package org.chancery.outlook.odds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The odds that an act happens between two actors within a window of days: a logistic regression on
 * what was known on earlier eves, calibrated on the latest of them (Platt 1999).
 */
final class OddsModel {
    /** A pair is asked about once so much was known of it. */
    static final int ENOUGH_DEALINGS = 5;

    /** What must have happened, and not happened, before odds are learnt. */
    static final int ENOUGH_OF_EACH = 25;

    /** Of a window: what must be known before the first eve. */
    private static final int WINDOWS_BEFORE = 2;

    private static final double PENALTY = 40;

    private final Act act;
    private final int window;
    private final Logistic logistic;
    private final Logistic platt;
    private final double baseRate;
    private final double afterSome;
    private final double afterNone;
    private final GammaPoisson rates;

    private OddsModel(
            Act act,
            int window,
            Logistic logistic,
            Logistic platt,
            List<Occasion> past,
            GammaPoisson rates) {
        this.act = act;
        this.window = window;
        this.logistic = logistic;
        this.platt = platt;
        this.baseRate = frequency(past.stream());
        this.afterSome = frequency(past.stream().filter(OddsModel::happenedLately));
        this.afterNone = frequency(past.stream().filter(one -> !happenedLately(one)));
        this.rates = rates;
    }

    /** The pairs that can be asked about on a day: enough is known of them. */
    static List<Pair> pairs(Chronicle known, int origin) {
        return known.pairs().stream()
                .filter(pair -> known.countAll(pair, Integer.MIN_VALUE, origin) >= ENOUGH_DEALINGS)
                .toList();
    }

    /**
     * The occasions of one eve.
     *
     * @param known what was known then
     * @param whole what is known of what came
     */
    static List<Occasion> occasions(
            Chronicle known, Chronicle whole, Act act, int window, int origin) {
        return pairs(known, origin).stream()
                .map(pair -> Occasion.of(known, whole, pair, act, origin, window))
                .toList();
    }

    /**
     * Learns from all eves whose windows were over by a day.
     *
     * @return empty when there were too few, or it happened too seldom or too often
     */
    static Optional<OddsModel> learn(Chronicle chronicle, Act act, int window, int origin) {
        Chronicle known = chronicle.before(origin);
        List<Occasion> earlier = new ArrayList<>();
        List<Occasion> latest = new ArrayList<>();
        int step = Math.max(1, window / 3);
        int start = known.first() + WINDOWS_BEFORE * window;
        for (int eve = origin - window; eve >= start; eve -= step) {
            // The last eves are kept apart for calibration; their windows overlap no other.
            if (eve > origin - 2 * window) {
                latest.addAll(occasions(known, known, act, window, eve));
            } else {
                earlier.addAll(occasions(known, known, act, window, eve));
            }
        }
        List<Occasion> all = Stream.concat(earlier.stream(), latest.stream()).toList();
        if (!enough(earlier) || !enough(latest)) {
            return Optional.empty();
        }
        Logistic before = fit(earlier);
        Logistic platt = calibration(before, latest);
        GammaPoisson rates = GammaPoisson.fit(known, pairs(known, origin), act, origin);
        return Optional.of(new OddsModel(act, window, fit(all), platt, all, rates));
    }

    private static boolean enough(List<Occasion> occasions) {
        long happened = occasions.stream().filter(Occasion::happened).count();
        return Math.min(happened, occasions.size() - happened) >= ENOUGH_OF_EACH;
    }

    private static Logistic fit(List<Occasion> occasions) {
        return Logistic.fit(
                occasions.stream().map(Occasion::measures).toList(), outcomes(occasions), PENALTY);
    }

    private static Logistic calibration(Logistic model, List<Occasion> occasions) {
        List<double[]> said =
                occasions.stream().map(one -> logOdds(model.estimate(one.measures()))).toList();
        return Logistic.fit(said, outcomes(occasions), 1);
    }

    private static double[] logOdds(double p) {
        double held = Math.min(1 - 1e-6, Math.max(1e-6, p));
        return new double[] {Math.log(held / (1 - held))};
    }

    private static boolean[] outcomes(List<Occasion> occasions) {
        boolean[] happened = new boolean[occasions.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = occasions.get(i).happened();
        }
        return happened;
    }

    private static boolean happenedLately(Occasion one) {
        return one.measures()[Measure.LATELY.column()] > 0;
    }

    /** With one case of each added, so that nothing is certain. */
    private static double frequency(Stream<Occasion> occasions) {
        int[] counts = new int[2];
        occasions.forEach(one -> counts[one.happened() ? 1 : 0]++);
        return (counts[1] + 1.0) / (counts[0] + counts[1] + 2);
    }

    /** The calibrated odds. */
    double estimate(double[] measures) {
        return platt.estimate(logOdds(logistic.estimate(measures)));
    }

    /** What always saying how often it happens gives. */
    double baseRate() {
        return baseRate;
    }

    /** What expecting more of the same gives: how often it happens after it did, or did not. */
    double persistence(Occasion occasion) {
        return happenedLately(occasion) ? afterSome : afterNone;
    }

    /** What the pair's own rate gives. */
    double gammaPoisson(Chronicle known, Pair pair, int origin) {
        return rates.estimate(known.count(pair, act, Integer.MIN_VALUE, origin), window);
    }

    /** What weighs most, greatest first: by how much each measure moves the log-odds. */
    List<Odds.Reason> reasons(double[] measures) {
        double[] added = logistic.contributions(measures);
        List<Odds.Reason> reasons = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            reasons.add(new Odds.Reason(measure.words(), added[measure.column()]));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        return reasons;
    }
}
