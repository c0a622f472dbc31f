package org.chancery.outlook.link;

import java.util.Arrays;

/**
 * Measures candidates against the history. One for each thread.
 *
 * <p>It sees the subject, the relation and the day of one question, and the history before: never
 * the answers, and never another question of the day.
 */
final class SceneMaker {
    private static final int W = Scene.WIDTH;

    private final History history;
    private final Rules rules;
    private final Walks walks;
    private final Candidates candidates;

    SceneMaker(History history, Rules rules) {
        this.history = history;
        this.rules = rules;
        this.walks = new Walks(history);
        this.candidates = new Candidates(history);
    }

    /** Lets the rules learn from a question that was answered. */
    void learn(Question question) {
        candidates.gather(question);
        rules.learn(question, history, candidates.actors(), candidates.place());
    }

    Scene scene(Question question) {
        int day = question.day();
        Walks.Reached minded = walks.likeMinded(question.subject(), question.relation(), day);
        Walks.Reached acquainted = walks.acquaintances(question.subject(), day);
        candidates.gather(question, minded, acquainted);
        int[] actors = candidates.actors();
        Scene scene = new Scene(question, actors, new float[actors.length * W]);
        new Measures(history, question).fill(scene);
        fillRules(scene);
        fill(scene, minded, Feature.LIKE_MINDED);
        fill(scene, acquainted, Feature.ACQUAINTANCES);
        rank(scene, Feature.TRIPLE_60, Feature.TRIPLE_RANK);
        rank(scene, Feature.PAIR_14, Feature.PAIR_RANK_14);
        rank(scene, Feature.PAIR_60, Feature.PAIR_RANK_60);
        rank(scene, Feature.SUFFERED_60, Feature.SUFFERED_RANK);
        rank(scene, Feature.SUFFERED_3, Feature.SUFFERED_RANK_3);
        rank(scene, Feature.COMPATRIOTS_60, Feature.COMPATRIOTS_RANK);
        rank(scene, Feature.LIKE_MINDED, Feature.LIKE_MINDED_RANK);
        rank(scene, Feature.RULE_SCORE, Feature.RULE_RANK);
        return scene;
    }

    private void fillRules(Scene scene) {
        int[] actors = scene.candidates();
        Rules.Verdict verdict = rules.judge(scene.question(), history, actors, candidates.place());
        float max = Float.NEGATIVE_INFINITY;
        for (float score : verdict.score()) {
            max = Math.max(max, score);
        }
        for (int i = 0; i < actors.length; i++) {
            set(scene, i, Feature.RULE_SCORE, verdict.score()[i]);
            set(scene, i, Feature.RULE_MARGIN, verdict.score()[i] - max);
            set(scene, i, Feature.RULE_BEST, verdict.best()[i]);
            set(scene, i, Feature.RULE_ANY, verdict.any()[i]);
            set(scene, i, Feature.RULE_COUNT, verdict.count()[i]);
        }
    }

    private void fill(Scene scene, Walks.Reached reached, Feature feature) {
        int[] place = candidates.place();
        for (int i = 0; i < reached.actors().length; i++) {
            if (place[reached.actors()[i]] >= 0) {
                set(scene, place[reached.actors()[i]], feature, reached.weights()[i]);
            }
        }
    }

    private static void set(Scene scene, int candidate, Feature feature, float value) {
        scene.rows()[candidate * W + feature.column()] = value;
    }

    /** The place of each candidate by a measure: 0 for the greatest; equals share the first. */
    private static void rank(Scene scene, Feature by, Feature into) {
        int n = scene.candidates().length;
        float[] sorted = new float[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = -scene.value(i, by);
        }
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            int at = Arrays.binarySearch(sorted, -scene.value(i, by));
            while (at > 0 && sorted[at - 1] == sorted[at]) {
                at--;
            }
            set(scene, i, into, at);
        }
    }
}
