package org.chancery.text.annotate.parse.steps;

/**
 * What each feature says for and against each step.
 *
 * <p>An open-addressed table leads from a feature's digest to its weights. Looking up is bound by
 * memory, not by sums: so the features of a state are looked up together, in rounds of loads that
 * do not wait for one another, and a slot holds both what identifies a feature and where its
 * weights stand. Of a digest 62 bits count; of 3.5 million features and some thousand million
 * look-ups, hardly one is expected to be taken for another.
 */
public final class Weights {
    private static final int PLACE_BITS = 25;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final long FREE = 0;

    /** The upper bits of the digest, and one more than the place of the first weight. */
    private final long[] slots;

    /** At a feature's place the number of its weights, then the step of each. */
    private final short[] steps;

    /** The weights, beside their steps. */
    private final float[] values;

    private Weights(long[] slots, short[] steps, float[] values) {
        this.slots = slots;
        this.steps = steps;
        this.values = values;
    }

    /** Collects features, of which there are {@code features} with {@code weights} in all. */
    public static Builder builder(int features, int weights) {
        return new Builder(features, weights);
    }

    /** What a feature's name is known by. */
    public static long digest(CharSequence name) {
        return Piece.of(name).digest();
    }

    /** Room for the look-ups of one thread. */
    static final class Lookup {
        private final int[] slot = new int[Features.MOST];
        private final long[] found = new long[Features.MOST];
        private final int[] place = new int[Features.MOST];
    }

    /**
     * Adds the weights of all features, in their order, to the scores of the steps.
     *
     * @param features their digests, of which the first {@code count} are meant
     */
    void addTo(float[] scores, long[] features, int count, Lookup lookup) {
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            features[i] = mixed(features[i]);
            lookup.slot[i] = (int) features[i] & mask;
        }
        for (int i = 0; i < count; i++) {
            lookup.found[i] = slots[lookup.slot[i]];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            int place = place(features[i], lookup.slot[i], lookup.found[i]);
            lookup.place[known] = place;
            known += place < 0 ? 0 : 1;
        }
        for (int i = 0; i < known; i++) {
            lookup.slot[i] = steps[lookup.place[i]];
        }
        for (int i = 0; i < known; i++) {
            int end = lookup.place[i] + lookup.slot[i];
            for (int at = lookup.place[i] + 1; at <= end; at++) {
                scores[steps[at]] += values[at];
            }
        }
    }

    /** Where the weights of a feature stand; -1 when it has none. */
    private int place(long feature, int firstSlot, long first) {
        long mark = feature & ~PLACE;
        int slot = firstSlot;
        long found = first;
        while (found != FREE) {
            if ((found & ~PLACE) == mark) {
                return (int) (found & PLACE) - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
            found = slots[slot];
        }
        return -1;
    }

    /** Spreads what distinguishes features over all bits. */
    private static long mixed(long digest) {
        long hash = (digest ^ (digest >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /** Takes features one after the other. */
    public static final class Builder {
        private final Weights made;
        private int end;

        private Builder(int features, int weights) {
            int size = Integer.highestOneBit(Math.max(1, features)) * 4;
            int room = features + weights;
            if (room > PLACE) {
                throw new IllegalArgumentException("Too many weights: " + weights);
            }
            made = new Weights(new long[size], new short[room], new float[room]);
        }

        /**
         * Begins a feature that has so many weights.
         *
         * @param digest of its name, from {@link Weights#digest}
         */
        public void feature(long digest, int weights) {
            long feature = mixed(digest);
            int mask = made.slots.length - 1;
            int slot = (int) feature & mask;
            while (made.slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            made.slots[slot] = (feature & ~PLACE) | (end + 1);
            made.steps[end++] = (short) weights;
        }

        /** Adds a weight to the feature begun last. */
        public void weight(int step, float value) {
            made.steps[end] = (short) step;
            made.values[end++] = value;
        }

        public Weights build() {
            return made;
        }
    }
}
