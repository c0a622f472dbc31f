package org.chancery.text.annotate.parse.stored;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;

/**
 * The weights of all features, as the file has them: one block of bytes, and for each feature where
 * its weights stand in it.
 *
 * <p>Features are kept as 64-bit digests in an open-addressed table instead of strings: of 3.5
 * million features and a few million look-ups, none is expected to be taken for another.
 */
final class WeightMap implements Serializable {
    private static final long serialVersionUID = -768279465132313149L;

    /** A weight is the number of its transition (two bytes) and a float (four). */
    private static final int WEIGHT_BYTES = 6;

    private static final int FREE = -1;

    private transient long[] digests;
    private transient int[] places;
    private transient ByteBuffer weights;

    /** Adds the weights of {@code feature}, if it has any, to the scores of the transitions. */
    void addTo(float[] scores, String feature) {
        int slot = slot(digest(feature));
        if (places[slot] == FREE) {
            return;
        }
        int at = places[slot];
        int end = at + Integer.BYTES + weights.getInt(at) / 3 * WEIGHT_BYTES;
        for (at += Integer.BYTES; at < end; at += WEIGHT_BYTES) {
            scores[weights.getShort(at)] += weights.getFloat(at + Short.BYTES);
        }
    }

    /** Reads the number of features, their names, and their weights in one block. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int count = (Integer) in.readObject();
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = digest((String) in.readUnshared());
        }
        weights = ByteBuffer.wrap((byte[]) in.readUnshared());
        int size = Integer.highestOneBit(Math.max(2, count)) * 2;
        digests = new long[size];
        places = new int[size];
        java.util.Arrays.fill(places, FREE);
        int at = 0;
        for (long digest : order) {
            int slot = slot(digest);
            digests[slot] = digest;
            places[slot] = at;
            at += Integer.BYTES + weights.getInt(at) / 3 * WEIGHT_BYTES;
        }
    }

    /** The slot of a digest, or the free one where it would stand. */
    private int slot(long digest) {
        int mask = places.length - 1;
        int slot = (int) (digest >>> 32) & mask;
        while (places[slot] != FREE && digests[slot] != digest) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** FNV-1a over the characters, its bits mixed once more. */
    private static long digest(String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }
}
