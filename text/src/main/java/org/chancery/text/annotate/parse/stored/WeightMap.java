package org.chancery.text.annotate.parse.stored;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.chancery.text.annotate.parse.steps.Weights;

/** The weights of all features: the file has the features' names, then their weights in a block. */
final class WeightMap implements Serializable {
    private static final long serialVersionUID = -768279465132313149L;

    private transient Weights weights;

    Weights weights() {
        return weights;
    }

    /** Reads the number of features, their names, and their weights in one block. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        long[] digests = new long[(Integer) in.readObject()];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = Weights.digest((String) in.readUnshared());
        }
        weights = new Weights(digests, (byte[]) in.readUnshared());
    }
}
