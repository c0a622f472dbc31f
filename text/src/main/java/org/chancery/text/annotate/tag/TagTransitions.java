package org.chancery.text.annotate.tag;

/**
 * What each two tags say for the tag after them, and its exponential: flat tables, one row for each
 * pair of tags, where one more tag stands for the time before the sentence.
 */
final class TagTransitions {
    private static final String NONE = "NA";

    private final int tags;
    private final double[] weights;
    private final double[] factors;

    TagTransitions(TagModel model) {
        tags = model.size();
        weights = new double[(tags + 1) * (tags + 1) * tags];
        factors = new double[weights.length];
        for (int one = 0; one <= tags; one++) {
            for (int two = 0; two <= tags; two++) {
                double[] sums = new double[tags];
                String last = name(model, two);
                model.add(sums, Feature.TWO_TAGS_BEFORE, name(model, one) + '!' + last);
                model.add(sums, Feature.TAG_BEFORE, last);
                System.arraycopy(sums, 0, weights, pair(one, two), tags);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            factors[i] = Math.exp(weights[i]);
        }
    }

    private String name(TagModel model, int tag) {
        return tag == tags ? NONE : model.tag(tag);
    }

    /** The tag that stands before the first word. */
    int none() {
        return tags;
    }

    /** The row of two tags. */
    int pair(int one, int two) {
        return (one * (tags + 1) + two) * tags;
    }

    double weight(int pair, int tag) {
        return weights[pair + tag];
    }

    /** The sum over all tags of the exponential of the weight and a chance that is given for it. */
    double sum(int pair, double[] chances) {
        double sum = 0;
        for (int tag = 0; tag < chances.length; tag++) {
            sum += factors[pair + tag] * chances[tag];
        }
        return sum;
    }
}
