package org.chancery.text.annotate;

import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;

/** Adds layers to a document; removes none. Stateless, safe to share between threads. */
public interface Annotator {

    /** A name for messages, such as "tagger". */
    String name();

    /** The layers that must be there before. */
    Set<Layer> needs();

    /** The layers that are there after. */
    Set<Layer> adds();

    /** The document with the layers of {@link #adds()} added. */
    Document annotate(Document document);
}
