package org.chancery.outlook.link;

import java.util.Arrays;

/**
 * Who may be the answer: partners of the subject, those to whom it is often done, those to whom
 * compatriots do it, compatriots themselves, and whoever walks reach. A set that can be emptied
 * quickly; one for each thread.
 */
final class Candidates {
    private static final int POPULAR = 100;
    private static final int NOW_POPULAR = 40;
    private static final int OF_COUNTRY = 60;
    private static final int WALKED = 60;
    private static final int LONG = Tally.SUMS - 1;

    private final History history;
    private final int[] place;
    private final int[] actors;
    private int count;

    Candidates(History history) {
        this.history = history;
        this.place = new int[history.actors];
        Arrays.fill(place, -1);
        this.actors = new int[history.actors];
    }

    /** Fills the set for a question. */
    void gather(Question question, Walks.Reached... walks) {
        clear();
        int day = question.day();
        int relation = question.relation();
        Ties partners = history.partners(question.subject());
        for (int i = 0; i < partners.size(); i++) {
            add(partners.to(i));
        }
        add(Step.widest(history.sufferers(relation), history.suffering, LONG, day, POPULAR));
        add(Step.widest(history.sufferers(relation), history.suffering, 0, day, NOW_POPULAR));
        int country = history.places.country(question.subject());
        if (country != Places.UNKNOWN) {
            Ties done = history.ofCountry(country, relation);
            add(Step.widest(done, history.compatriots, LONG, day, OF_COUNTRY));
            add(Step.widest(history.natives(country), history.actor, LONG, day, OF_COUNTRY));
        }
        for (Walks.Reached walk : walks) {
            add(walk);
        }
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            place[actors[i]] = -1;
        }
        count = 0;
    }

    private void add(int actor) {
        if (place[actor] < 0) {
            place[actor] = count;
            actors[count++] = actor;
        }
    }

    private void add(Step step) {
        for (int i = 0; i < step.size(); i++) {
            add(step.to(i));
        }
    }

    private void add(Walks.Reached walk) {
        float[] sorted = walk.weights().clone();
        Arrays.sort(sorted);
        float least = sorted.length > WALKED ? sorted[sorted.length - WALKED] : 0;
        for (int i = 0; i < walk.actors().length; i++) {
            if (walk.weights()[i] >= least) {
                add(walk.actors()[i]);
            }
        }
    }

    /** Whoever is in the set, in the order of {@link #place}. */
    int[] actors() {
        return Arrays.copyOf(actors, count);
    }

    /** The place of each actor in {@link #actors}, -1 for those outside; valid until the next. */
    int[] place() {
        return place;
    }
}
