package org.chancery.extract;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.statement.Finding;

/**
 * Says what follows from the findings of one report taken together. Stateless, safe to share
 * between threads.
 */
public interface Inference {

    /** A name for messages, such as "events of agreements". */
    String name();

    /** What follows and is not yet among them, each with the evidence of what it follows from. */
    Stream<Finding> infer(List<Finding> findings);
}
