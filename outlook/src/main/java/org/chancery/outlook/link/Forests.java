package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Several forests, each grown from questions drawn by its own lot; what counts is the mean of their
 * scores (bagging: Breiman, Bagging Predictors, 1996). Holds native memory: close it.
 */
final class Forests implements AutoCloseable {
    private final List<Trees> forests;

    private Forests(List<Trees> forests) {
        this.forests = List.copyOf(forests);
    }

    /**
     * Grows a forest from each of the lessons.
     *
     * @param lessons taken out one by one, lest all of them lie in memory until the last is grown
     */
    static Forests grow(Deque<Lessons> lessons, LinkModel.Settings settings) {
        List<Trees> forests = new ArrayList<>();
        while (!lessons.isEmpty()) {
            forests.add(Trees.grow(lessons.remove(), settings, settings.seed(forests.size())));
        }
        return new Forests(forests);
    }

    /** Forests that were put into words. */
    static Forests of(List<String> words) {
        return new Forests(words.stream().map(Trees::of).toList());
    }

    /** Each forest in LightGBM's own words. */
    List<String> inWords() {
        return forests.stream().map(Trees::inWords).toList();
    }

    /** The score of each row of measurements. */
    double[] scores(float[] rows) {
        return mean(trees -> trees.scores(rows));
    }

    /** What each measurement adds to the score of one row (SHAP values); the last is the mean. */
    double[] contributions(float[] row) {
        return mean(trees -> trees.contributions(row));
    }

    private double[] mean(Function<Trees, double[]> asked) {
        double[] sum = asked.apply(forests.get(0));
        for (Trees trees : forests.subList(1, forests.size())) {
            double[] one = asked.apply(trees);
            Arrays.setAll(sum, i -> sum[i] + one[i]);
        }
        return Arrays.stream(sum).map(one -> one / forests.size()).toArray();
    }

    @Override
    public void close() {
        forests.forEach(Trees::close);
    }
}
