package org.chancery.text.annotate.parse.stored;

import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import org.chancery.text.annotate.parse.steps.Weights;

/** A model that sums the weights of features. */
final class PerceptronModel extends BaseModel {
    private static final long serialVersionUID = 1L;

    private FeatureFactory featureFactory;
    private WeightMap featureWeights;

    /** True when its features are those that our parser computes. */
    boolean hasBasicFeatures() {
        return featureFactory.getClass() == BasicFeatureFactory.class;
    }

    Weights weights() {
        return featureWeights.weights();
    }
}
