package org.chancery.extract.reading;

import java.util.Set;
import org.chancery.extract.resource.WordClasses;

/** The word classes of {@code reading.words}, by which status and time of an act are read. */
final class ReadingWords {
    private static final WordClasses CLASSES =
            WordClasses.read(ReadingWords.class, "reading.words");

    private ReadingWords() {}

    /**
     * The lemmas of a class.
     *
     * @throws IllegalArgumentException when the file has no such class
     */
    static Set<String> of(String name) {
        return CLASSES.of(name);
    }
}
