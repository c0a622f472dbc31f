package org.chancery.outlook.link;

/** The ties with the greatest faded sums, greatest first, with their share of all such ties. */
final class Step {
    private final int[] to;
    private final float[] sum;
    private final float total;
    private int size;

    private Step(int width, float total) {
        this.to = new int[width];
        this.sum = new float[width];
        this.total = total;
    }

    /**
     * The strongest ties.
     *
     * @param halfLife which of {@link Tally#HALF_LIVES}
     * @param width how many at most
     */
    static Step widest(Ties ties, Tally tally, int halfLife, int day, int width) {
        float[] sums = new float[ties.size()];
        float total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = tally.sum(ties.slot(i), halfLife, day);
            total += sums[i];
        }
        Step step = new Step(Math.min(width, sums.length), total);
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                step.insert(ties.to(i), sums[i]);
            }
        }
        return step;
    }

    private void insert(int tied, float weight) {
        int at = Math.min(size, to.length - 1);
        if (size == to.length && sum[at] >= weight) {
            return;
        }
        size = at + 1;
        while (at > 0 && sum[at - 1] < weight) {
            to[at] = to[at - 1];
            sum[at] = sum[at - 1];
            at--;
        }
        to[at] = tied;
        sum[at] = weight;
    }

    int size() {
        return size;
    }

    int to(int i) {
        return to[i];
    }

    float share(int i) {
        return sum[i] / total;
    }
}
