package org.chancery.text.annotate.parse.steps;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What each feature says for and against each step.
 *
 * <p>An open-addressed table leads from a feature's digest to its weights. Looking up is bound by
 * memory, not by sums: so the features of a state are looked up together, in rounds of loads that
 * do not wait for one another, a slot holds both what identifies a feature and where its weights
 * stand, and these lie side by side. Of a digest 60 bits count; of 3.5 million features and some
 * thousand million look-ups, hardly one is expected to be taken for another.
 */
public final class Weights {
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle FLOAT = view(float[].class);

    /** A weight is the number of its step (two bytes) and a float (four). */
    private static final int WEIGHT_BYTES = 6;

    private static final int PLACE_BITS = 27;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final long FREE = 0;

    /** The upper bits of the digest, and one more than the place of its weights. */
    private final long[] slots;

    /** At a feature's place three times the number of its weights (four bytes), then these. */
    private final byte[] block;

    /**
     * The weights of a model.
     *
     * @param features the digests of the features, from {@link #digest}, in the order of their
     *     weights
     * @param block the weights of each, as the toolkit writes them
     */
    public Weights(long[] features, byte[] block) {
        if (block.length > PLACE) {
            throw new IllegalArgumentException("Too many weights: " + block.length + " bytes");
        }
        this.block = block;
        this.slots = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        int place = 0;
        for (long feature : features) {
            put(mixed(feature), place);
            place = end(place);
        }
    }

    private static VarHandle view(Class<?> numbers) {
        return MethodHandles.byteArrayViewVarHandle(numbers, ByteOrder.BIG_ENDIAN);
    }

    private void put(long feature, int place) {
        int slot = (int) feature & (slots.length - 1);
        while (slots[slot] != FREE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (feature & ~PLACE) | (place + 1);
    }

    /** One past the weights at a place. */
    private int end(int place) {
        return place + Integer.BYTES + (int) INT.get(block, place) / 3 * WEIGHT_BYTES;
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
        private final int[] end = new int[Features.MOST];
    }

    /**
     * Adds the weights of all features, in their order, to the scores of the steps.
     *
     * @param features their digests, of which the first {@code count} are meant; mixed thereby
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
            lookup.end[i] = end(lookup.place[i]);
        }
        for (int i = 0; i < known; i++) {
            int end = lookup.end[i];
            for (int at = lookup.place[i] + Integer.BYTES; at < end; at += WEIGHT_BYTES) {
                scores[(short) SHORT.get(block, at)] += (float) FLOAT.get(block, at + Short.BYTES);
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
}
