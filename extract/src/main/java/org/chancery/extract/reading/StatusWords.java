package org.chancery.extract.reading;

import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;
import org.chancery.extract.rule.Lexicon;

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

    /** Verbs by which an act does not come about: "refused", "cancelled", "called it off". */
    boolean prevents(SentenceTree tree, int verb) {
        return is("failing-verb", tree, verb)
                || lexicon.words("failing-phrase").stream()
                        .map(phrase -> phrase.split(" ", 2))
                        .filter(parts -> tree.lemma(verb).equals(parts[0]))
                        .anyMatch(parts -> hasParticle(tree, verb, parts[1]));
    }

    private static boolean hasParticle(SentenceTree tree, int verb, String particle) {
        boolean next = verb + 1 < tree.size() && tree.text(verb + 1).equalsIgnoreCase(particle);
        return next
                || tree.children(verb).stream()
                        .anyMatch(
                                child ->
                                        child > verb
                                                && tree.text(child).equalsIgnoreCase(particle));
    }

    Set<String> words(String name) {
        return lexicon.words(name);
    }
}
