package org.chancery.text.annotate.parse.stored;

import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;

/** A model that sums the weights of features. */
final class PerceptronModel extends BaseModel {
    private static final long serialVersionUID = 1L;

    private FeatureFactory featureFactory;
    private WeightMap featureWeights;

    FeatureFactory features() {
        return featureFactory;
    }

    WeightMap weights() {
        return featureWeights;
    }
}
