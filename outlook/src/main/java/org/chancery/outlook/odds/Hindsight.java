package org.chancery.outlook.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The odds as they would have been on the eve of one stretch of days after another, held against
 * what came. What is learnt on an eve is learnt once for all pairs. Safe to share between threads.
 */
public final class Hindsight {
    private final Chronicle chronicle;
    private final int window;
    private final int end;
    private final List<Eve> eves;
    private final Map<Act, Optional<Backtest>> tests = new ConcurrentHashMap<>();

    /**
     * A look back.
     *
     * @param end the first day that nothing is known of, where the last stretch begins
     * @param window how many days a stretch has
     * @param most how many stretches there are at most, the last included; none begins before
     *     anything happened
     */
    public Hindsight(Chronicle chronicle, int end, int window, int most) {
        this.chronicle = chronicle;
        this.window = window;
        this.end = end;
        List<Eve> all = new ArrayList<>();
        for (int origin = end;
                all.size() < most && (all.isEmpty() || origin > chronicle.first());
                origin -= window) {
            all.add(0, new Eve(chronicle, origin, window));
        }
        this.eves = List.copyOf(all);
    }

    /**
     * The odds of a stretch and what came.
     *
     * @param origin its first day
     * @param odds as they were on its eve
     * @param happened empty while it is not over
     */
    public record Point(int origin, Odds odds, Optional<Boolean> happened) {}

    /** One pair, stretch after stretch. */
    public List<Point> of(Pair pair, Act act) {
        return eves.stream()
                .map(
                        eve -> {
                            int origin = eve.origin();
                            boolean happened =
                                    chronicle.count(pair, act, origin, origin + window) > 0;
                            return new Point(
                                    origin,
                                    Oracle.odds(eve, pair, act),
                                    isOver(eve) ? Optional.of(happened) : Optional.empty());
                        })
                .toList();
    }

    /** How good the odds were between all pairs; empty when nothing could be learnt. */
    public Optional<Backtest> ofAll(Act act) {
        return tests.computeIfAbsent(
                act, one -> Backtest.run(eves.stream().filter(this::isOver).toList(), one, window));
    }

    private boolean isOver(Eve eve) {
        return eve.origin() + window <= end;
    }
}
