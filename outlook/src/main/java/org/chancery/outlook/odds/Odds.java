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
 * @param before how often it happened between them before
 * @param reasons what moves the odds most, greatest first
 */
public record Odds(
        Act act,
        Optional<Double> probability,
        String method,
        Optional<Double> baseRate,
        int before,
        List<Reason> reasons) {

    /**
     * One thing that moves the odds.
     *
     * @param words what it is
     * @param weight by how much it moves the log-odds, beside the average pair
     */
    public record Reason(String words, double weight) {}

    public Odds {
        reasons = List.copyOf(reasons);
    }
}
