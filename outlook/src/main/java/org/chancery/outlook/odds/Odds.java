package org.chancery.outlook.odds;

import java.util.List;
import java.util.Optional;

/**
 * The odds of one act between a pair.
 *
 * @param act what may happen
 * @param probability that it happens within the window; empty when there is not enough history
 * @param method how it was estimated, or why it was not
 * @param baseRate how often it happens between pairs like these; empty when not known
 * @param persistence what expecting more of the same gives; empty when not known
 * @param before how often it happened between them before
 * @param reasons what moves the odds most, greatest first
 * @param shortage what is missing where there are none
 */
public record Odds(
        Act act,
        Optional<Double> probability,
        String method,
        Optional<Double> baseRate,
        Optional<Double> persistence,
        int before,
        List<Reason> reasons,
        Optional<Shortage> shortage) {

    /**
     * One thing that moves the odds.
     *
     * @param words what it is
     * @param weight by how much it moves the log-odds, beside the average pair
     */
    public record Reason(String words, double weight) {}

    /** None, for want of history. */
    static Odds none(Act act, Shortage shortage, int before) {
        return new Odds(
                act,
                Optional.empty(),
                shortage.words(),
                Optional.empty(),
                Optional.empty(),
                before,
                List.of(),
                Optional.of(shortage));
    }

    /** What follows from how often it happened between the two. */
    static Odds ofRate(Act act, double rate, int before) {
        return new Odds(
                act,
                Optional.of(rate),
                "the pair's own rate; too little happened between others to learn from",
                Optional.empty(),
                Optional.empty(),
                before,
                List.of(),
                Optional.empty());
    }

    public Odds {
        reasons = List.copyOf(reasons);
    }
}
