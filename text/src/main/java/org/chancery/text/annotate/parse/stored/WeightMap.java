package org.chancery.text.annotate.parse.stored;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.chancery.text.annotate.parse.steps.Weights;

/** The weights of all features: the file has the features' names, then their weights in a block. */
final class WeightMap implements Serializable {
    private static final long serialVersionUID = -768279465132313149L;

    /** A weight is the number of its step (two bytes) and a float (four). */
    private static final int WEIGHT_BYTES = 6;

    private transient Weights weights;

    Weights weights() {
        return weights;
    }

    /** Reads the number of features, their names, and their weights in one block. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int count = (Integer) in.readObject();
        long[] digests = new long[count];
        for (int i = 0; i < count; i++) {
            digests[i] = Weights.digest((String) in.readUnshared());
        }
        ByteBuffer block = ByteBuffer.wrap((byte[]) in.readUnshared());
        int all = (block.capacity() - count * Integer.BYTES) / WEIGHT_BYTES;
        Weights.Builder builder = Weights.builder(count, all);
        for (long digest : digests) {
            int size = block.getInt() / 3;
            builder.feature(digest, size);
            for (int i = 0; i < size; i++) {
                builder.weight(block.getShort(), block.getFloat());
            }
        }
        weights = builder.build();
    }
}
