package org.chancery.text.annotate.parse.stored;

import java.io.Serializable;

/** The outermost object of the model file. */
final class ShiftReduceParser implements Serializable {
    private static final long serialVersionUID = 1L;

    private PerceptronModel model;

    PerceptronModel model() {
        return model;
    }
}
