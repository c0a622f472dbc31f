package org.chancery.extract.reading;

import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.ResourceText;

/** The words that bear on status, by class; see {@code status.lexicon}. */
final class StatusWords {
    private final Lexicon lexicon;

    private StatusWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static StatusWords with(Lexicon shared) {
        String file = "status.lexicon";
        return new StatusWords(shared.and(ResourceText.read(StatusWords.class, file), file));
    }

    boolean is(String name, SentenceTree tree, int word) {
        return lexicon.matches(name, tree, word);
    }

    Set<String> words(String name) {
        return lexicon.words(name);
    }
}
