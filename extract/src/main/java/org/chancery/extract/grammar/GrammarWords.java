package org.chancery.extract.grammar;

import java.util.Set;
import org.chancery.extract.resource.WordClasses;

/** The word classes of {@code grammar.words}, by which trees are mended and read. */
final class GrammarWords {
    private static final WordClasses CLASSES =
            WordClasses.read(GrammarWords.class, "grammar.words");

    private GrammarWords() {}

    /**
     * The lemmas of a class.
     *
     * @throws IllegalArgumentException when the file has no such class
     */
    static Set<String> of(String name) {
        return CLASSES.of(name);
    }
}
