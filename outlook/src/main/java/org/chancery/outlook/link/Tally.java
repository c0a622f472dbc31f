package org.chancery.outlook.link;

import java.util.Arrays;

/**
 * How often things happened, with what lies back counting less: for every key a plain count, the
 * last day, and sums that lose half their weight within each of {@link #HALF_LIVES}.
 */
final class Tally {
    /** In days. */
    static final int[] HALF_LIVES = {3, 14, 60};

    static final int SUMS = HALF_LIVES.length;

    private final LongIndex index = new LongIndex();
    private final Fading fading;
    private float[] sums = new float[SUMS << 10];
    private int[] last = new int[1 << 10];
    private int[] count = new int[1 << 10];

    Tally(Fading fading) {
        this.fading = fading;
    }

    /** What is left of a weight after so many days, by half-life. */
    static final class Fading {
        private final float[][] left;

        Fading(int days) {
            left = new float[SUMS][days + 1];
            for (int k = 0; k < SUMS; k++) {
                for (int d = 0; d <= days; d++) {
                    left[k][d] = (float) Math.pow(2, -(double) d / HALF_LIVES[k]);
                }
            }
        }

        float left(int halfLife, int days) {
            return left[halfLife][days];
        }
    }

    /** Counts one more; returns the key's place. */
    int add(long key, int day) {
        int slot = index.add(key);
        if (slot >= count.length) {
            sums = Arrays.copyOf(sums, sums.length * 2);
            last = Arrays.copyOf(last, last.length * 2);
            count = Arrays.copyOf(count, count.length * 2);
        }
        for (int k = 0; k < SUMS; k++) {
            sums[slot * SUMS + k] = sum(slot, k, day) + 1;
        }
        last[slot] = day;
        count[slot]++;
        return slot;
    }

    /** The place of a key, or -1 when it never happened; the methods below take both. */
    int find(long key) {
        return index.find(key);
    }

    /** The faded sum as of a day that is not before the last one counted. */
    float sum(int slot, int halfLife, int day) {
        if (slot < 0 || count[slot] == 0) {
            return 0;
        }
        return sums[slot * SUMS + halfLife] * fading.left(halfLife, day - last[slot]);
    }

    int count(int slot) {
        return slot < 0 ? 0 : count[slot];
    }

    /** The last day, or a day long past when it never happened. */
    int last(int slot) {
        return slot < 0 ? Integer.MIN_VALUE / 2 : last[slot];
    }
}
