package org.chancery.outlook.odds;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The day before a stretch of days: what was known then, and what is learnt from it, once. */
final class Eve {
    private final Chronicle whole;
    private final Chronicle known;
    private final int origin;
    private final int window;
    private final Map<Act, Optional<OddsModel>> models = new EnumMap<>(Act.class);

    /**
     * The eve of a day.
     *
     * @param whole what is known in the end
     * @param origin the first of the days asked about
     * @param window how many there are
     */
    Eve(Chronicle whole, int origin, int window) {
        this.whole = whole;
        this.known = whole.before(origin);
        this.origin = origin;
        this.window = window;
    }

    Chronicle known() {
        return known;
    }

    int origin() {
        return origin;
    }

    int window() {
        return window;
    }

    /** What is learnt from what was over by then; empty when it is too little. */
    synchronized Optional<OddsModel> model(Act act) {
        return models.computeIfAbsent(act, one -> OddsModel.learn(known, one, window, origin));
    }

    /** What was known of a pair, and what came. */
    Occasion occasion(Pair pair, Act act) {
        return Occasion.of(known, whole, pair, act, origin, window);
    }

    /** The same of all pairs of whom enough was known. */
    List<Occasion> occasions(Act act) {
        return OddsModel.occasions(known, whole, act, window, origin);
    }
}
