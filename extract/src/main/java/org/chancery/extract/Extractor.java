package org.chancery.extract;

import java.util.EnumSet;
import java.util.List;
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

    /** The layers that every reader of parsed words and their actors needs, and some more. */
    static Set<Layer> wordsAnd(Layer... more) {
        Set<Layer> layers =
                EnumSet.of(
                        Layer.SENTENCES,
                        Layer.TOKENS,
                        Layer.PARTS_OF_SPEECH,
                        Layer.LEMMAS,
                        Layer.MENTIONS);
        layers.addAll(List.of(more));
        return layers;
    }

    /** What the document states, in the order of its text. */
    Stream<Finding> extract(Document document);
}
