package org.chancery.outlook.link;

import java.util.Locale;

/**
 * How far up the right answers stood.
 *
 * @param count how many answers were ranked
 * @param mrr the mean of one over the rank
 * @param hits1 the share at the top
 * @param hits3 the share among the first three
 * @param hits10 the share among the first ten
 */
public record RankScore(int count, double mrr, double hits1, double hits3, double hits10) {

    /** Such as "MRR 41.2, Hits@1 31.0, @3 45.9, @10 61.2", in percent. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "MRR %.2f, Hits@1 %.2f, @3 %.2f, @10 %.2f",
                100 * mrr,
                100 * hits1,
                100 * hits3,
                100 * hits10);
    }

    /** Adds ranks up. */
    static final class Sum {
        private int count;
        private double reciprocal;
        private int first;
        private int three;
        private int ten;

        void add(double rank) {
            count++;
            reciprocal += 1 / rank;
            first += rank <= 1 ? 1 : 0;
            three += rank <= 3 ? 1 : 0;
            ten += rank <= 10 ? 1 : 0;
        }

        RankScore score() {
            double n = Math.max(1, count);
            return new RankScore(count, reciprocal / n, first / n, three / n, ten / n);
        }
    }
}
