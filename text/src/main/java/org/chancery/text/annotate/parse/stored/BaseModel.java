package org.chancery.text.annotate.parse.stored;

import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.Index;
import java.io.Serializable;

/** What every model of the toolkit's shift-reduce parser has. */
class BaseModel implements Serializable {
    private static final long serialVersionUID = -175375535849840611L;

    @SuppressWarnings("serial") // only ever read; the toolkit wrote an index that can be
    private Index<Transition> transitionIndex;

    Index<Transition> transitions() {
        return transitionIndex;
    }
}
