package org.chancery.outlook.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Ways from a subject to others through common acquaintance. One for each thread: it keeps its
 * working space.
 */
final class Walks {
    private static final int WIDTH = 15;
    private static final int LAST_WIDTH = 25;

    private final History history;
    private final float[] reached;
    private final int[] touched;
    private final Map<Long, Step> steps = new HashMap<>();
    private int count;
    private int known = -1;
    private int today = -1;

    Walks(History history) {
        this.history = history;
        this.reached = new float[history.actors];
        this.touched = new int[history.actors];
    }

    /** Whom a walk reached, how often, and how surely. */
    @SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
    record Reached(int[] actors, float[] weights) {}

    /** Those who deal with those the subject deals with. */
    Reached acquaintances(int subject, int day) {
        Ties partners = history.partners(subject);
        Step first = Step.widest(partners, history.pair, 1, day, WIDTH);
        for (int i = 0; i < first.size(); i++) {
            Ties theirs = history.partners(first.to(i));
            Step second = Step.widest(theirs, history.pair, 1, day, LAST_WIDTH);
            for (int j = 0; j < second.size(); j++) {
                reach(second.to(j), first.share(i) * second.share(j), subject);
            }
        }
        return collect();
    }

    /**
     * Those to whom others like the subject do the same: from the subject to those it did it to,
     * back to all who did it to them, and on to whom these did it.
     */
    Reached likeMinded(int subject, int relation, int day) {
        int relations = history.relations;
        int back = relation < relations ? relation + relations : relation - relations;
        Step first = step(subject, relation, day, WIDTH);
        for (int i = 0; i < first.size(); i++) {
            Step second = step(first.to(i), back, day, WIDTH);
            for (int j = 0; j < second.size(); j++) {
                if (second.to(j) != subject) {
                    Step third = step(second.to(j), relation, day, LAST_WIDTH);
                    for (int k = 0; k < third.size(); k++) {
                        float weight = first.share(i) * second.share(j) * third.share(k);
                        reach(third.to(k), weight, subject);
                    }
                }
            }
        }
        return collect();
    }

    private Step step(int from, int relation, int day, int width) {
        forgetOldSteps(day);
        return steps.computeIfAbsent(
                history.two(from, relation) * 2 + (width == WIDTH ? 0 : 1),
                key -> Step.widest(history.objects(from, relation), history.triple, 2, day, width));
    }

    /** The same steps are taken again and again on one day, and never after it. */
    private void forgetOldSteps(int day) {
        if (known != history.lastDay() || today != day) {
            steps.clear();
            known = history.lastDay();
            today = day;
        }
    }

    private void reach(int actor, float weight, int subject) {
        if (actor != subject) {
            if (reached[actor] == 0) {
                touched[count++] = actor;
            }
            reached[actor] += weight;
        }
    }

    private Reached collect() {
        int[] actors = Arrays.copyOf(touched, count);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = reached[actors[i]];
            reached[actors[i]] = 0;
        }
        count = 0;
        return new Reached(actors, weights);
    }
}
