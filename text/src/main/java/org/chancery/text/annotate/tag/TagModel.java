package org.chancery.text.annotate.tag;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a model knows: which tags words have borne, and what each feature says for each tag. */
final class TagModel {
    private final List<String> tags;
    private final WordTags unseen;
    private final Map<String, WordTags> seen;
    private final UnaryOperator<String> classes;
    private final Map<Feature, Map<String, double[]>> weights;

    /**
     * A model.
     *
     * @param tags all tags, in the order in which the weights count them
     * @param unseen those that a word may have that was never seen
     * @param seen those that words bore in the training text
     * @param classes the class of a word, of those that stand in like company
     * @param weights for each feature and each value of it, one weight for each tag
     */
    TagModel(
            List<String> tags,
            WordTags unseen,
            Map<String, WordTags> seen,
            UnaryOperator<String> classes,
            Map<Feature, Map<String, double[]>> weights) {
        this.tags = List.copyOf(tags);
        this.unseen = unseen;
        this.seen = seen;
        this.classes = classes;
        this.weights = weights;
    }

    /** How many tags there are. */
    int size() {
        return tags.size();
    }

    String tag(int index) {
        return tags.get(index);
    }

    int indexOf(String tag) {
        return tags.indexOf(tag);
    }

    WordTags tagsOf(String word) {
        return seen.getOrDefault(word, unseen);
    }

    String classOf(String word) {
        return classes.apply(word);
    }

    /** What a value of a feature says for each tag; null when it says nothing. */
    double[] weights(Feature feature, String value) {
        return weights.get(feature).get(value);
    }

    /** Adds what a value of a feature says, when it says anything. */
    void add(double[] sums, Feature feature, String value) {
        add(sums, weights(feature, value));
    }

    static void add(double[] sums, double[] weights) {
        if (weights != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
    }
}
