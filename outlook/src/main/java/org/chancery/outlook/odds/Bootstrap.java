package org.chancery.outlook.odds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.outlook.score.Interval;

/**
 * How sure a skill is: whole pairs are drawn anew with replacement, since what happens to a pair in
 * one month and in the next is not independent.
 */
final class Bootstrap {
    private static final int DRAWS = 2000;
    private static final long SEED = 20140101;

    private final int[] pair;
    private final int pairs;
    private final boolean[] happened;

    Bootstrap(List<Pair> asked, boolean[] happened) {
        Map<Pair, Integer> numbers = new LinkedHashMap<>();
        this.pair = new int[asked.size()];
        for (int i = 0; i < pair.length; i++) {
            int next = numbers.size();
            pair[i] = numbers.computeIfAbsent(asked.get(i), p -> next);
        }
        this.pairs = numbers.size();
        this.happened = happened.clone();
    }

    /** The Brier skill of some odds over others. */
    Backtest.Skill skill(double[] odds, double[] reference) {
        double[] mine = losses(odds);
        double[] theirs = losses(reference);
        Random random = new Random(SEED);
        double[] skills = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double upper = 0;
            double lower = 0;
            for (int i = 0; i < pairs; i++) {
                int drawn = random.nextInt(pairs);
                upper += mine[drawn];
                lower += theirs[drawn];
            }
            skills[draw] = lower > 0 ? 1 - upper / lower : 0;
        }
        Arrays.sort(skills);
        double value = 1 - Arrays.stream(mine).sum() / Arrays.stream(theirs).sum();
        return new Backtest.Skill(
                value, new Interval(skills[DRAWS / 40], skills[DRAWS - 1 - DRAWS / 40]));
    }

    /** The squared distances, summed over each pair. */
    private double[] losses(double[] odds) {
        double[] losses = new double[pairs];
        for (int i = 0; i < odds.length; i++) {
            double distance = odds[i] - (happened[i] ? 1 : 0);
            losses[pair[i]] += distance * distance;
        }
        return losses;
    }
}
