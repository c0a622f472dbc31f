package org.chancery.outlook.link;

import java.util.List;

/**
 * Actors with a score each; whoever is not among them stands below all of them.
 *
 * @param actors the candidates, each once
 * @param scores theirs, the higher the likelier
 */
@SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
record Scored(int[] actors, double[] scores) {

    /**
     * The rank of a right answer, from 1. Other right answers of the same question are passed over
     * (the time-aware filter); of those with equal scores the mean rank counts.
     *
     * @param everybody how many actors there are
     */
    double rank(int answer, List<Integer> right, int everybody) {
        double score = Double.NEGATIVE_INFINITY;
        int passedInside = 0;
        for (int i = 0; i < actors.length; i++) {
            if (actors[i] == answer) {
                score = scores[i];
            } else if (right.contains(actors[i])) {
                passedInside++;
            }
        }
        if (score == Double.NEGATIVE_INFINITY) {
            int above = actors.length - passedInside;
            int passedOutside = right.size() - 1 - passedInside;
            int level = everybody - actors.length - passedOutside - 1;
            return above + 1 + level / 2.0;
        }
        int above = 0;
        int level = 0;
        for (int i = 0; i < actors.length; i++) {
            if (actors[i] != answer && scores[i] >= score && !right.contains(actors[i])) {
                if (scores[i] > score) {
                    above++;
                } else {
                    level++;
                }
            }
        }
        return above + 1 + level / 2.0;
    }
}
