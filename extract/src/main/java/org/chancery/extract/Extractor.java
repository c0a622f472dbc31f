package org.chancery.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;

/**
 * Says what an annotated document states. "Today" is the article's date. Stateless, safe to share
 * between threads.
 */
public interface Extractor {

    /** A name for messages, such as "agreement". */
    String name();

    /** The layers that must be there before. */
    Set<Layer> needs();

    /** What the document states, in the order of its text. */
    Stream<Finding> extract(Document document);
}
