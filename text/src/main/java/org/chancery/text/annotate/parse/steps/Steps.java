package org.chancery.text.annotate.parse.steps;

import java.util.Arrays;
import java.util.List;

/** The steps of a model with their weights: takes tagged words, gives phrases. Immutable. */
public final class Steps {
    private static final int NONE = -1;

    private final Step[] steps;
    private final Weights weights;

    /**
     * A parser.
     *
     * @param steps in the order in which the weights count them
     */
    public Steps(List<Step> steps, Weights weights) {
        this.steps = steps.toArray(Step[]::new);
        this.weights = weights;
    }

    /**
     * Takes the best legal step until the sentence is done, or none is legal.
     *
     * @param words as the model knows them
     * @param tags their Penn Treebank parts of speech
     */
    public Phrases phrases(List<String> words, List<String> tags) {
        Phrases phrases = new Phrases(words, tags);
        Features features = new Features(phrases, new Separators(words));
        Weights.Lookup lookup = new Weights.Lookup();
        float[] scores = new float[steps.length];
        int best = 0;
        while (best != NONE && !phrases.isFinished()) {
            Arrays.fill(scores, 0);
            weights.addTo(scores, features.digests(), features.read(), lookup);
            best = best(scores, phrases);
            if (best != NONE) {
                phrases.take(steps[best]);
            }
        }
        return phrases;
    }

    private int best(float[] scores, Phrases phrases) {
        int best = NONE;
        for (int i = 0; i < scores.length; i++) {
            if ((best == NONE || scores[i] > scores[best]) && phrases.isLegal(steps[i])) {
                best = i;
            }
        }
        return best;
    }
}
