package org.chancery.outlook.link;

import java.util.Arrays;

/**
 * A question with its candidates and all that is measured of them.
 *
 * @param question what is asked
 * @param candidates who may be the answer
 * @param rows the measurements, {@link Feature} by feature, candidate after candidate
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
record Scene(Question question, int[] candidates, float[] rows) {
    static final int WIDTH = Feature.values().length;

    /** Where a candidate stands, -1 when the actor is none. */
    int place(int actor) {
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] == actor) {
                return i;
            }
        }
        return -1;
    }

    /** What was measured of one candidate. */
    float[] row(int candidate) {
        return Arrays.copyOfRange(rows, candidate * WIDTH, (candidate + 1) * WIDTH);
    }

    float value(int candidate, Feature feature) {
        return rows[candidate * WIDTH + feature.column()];
    }
}
