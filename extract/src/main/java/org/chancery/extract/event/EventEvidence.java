package org.chancery.extract.event;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.BitSet;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.model.text.Span;

/** Chooses the shortest words that carry actor, act and status. */
final class EventEvidence {
    private static final Set<Dependency> CORE =
            Set.of(
                    AUXILIARY,
                    PASSIVE_AUXILIARY,
                    COPULA,
                    NEGATION,
                    PARTICLE,
                    MARKER,
                    OBJECT,
                    INDIRECT_OBJECT,
                    DETERMINER,
                    ADJECTIVE,
                    COMPOUND,
                    POSSESSIVE,
                    NUMBER);

    private static final int FAR = 8;

    private EventEvidence() {}

    /**
     * @param needed words that must be inside: the sides and what decided the status
     */
    static Span span(SentenceTree tree, int trigger, Set<Integer> needed, Attribution attribution) {
        BitSet words = new BitSet(tree.size());
        words.set(trigger);
        for (int word : needed) {
            if (!isFarSubject(tree, trigger, word)) {
                words.set(word);
            }
        }
        addCore(tree, trigger, words);
        for (int object : Predicate.of(tree, trigger).object()) {
            words.set(object);
            addCore(tree, object, words);
        }
        attribution.speechVerb().ifPresent(verb -> trimTo(tree, trigger, verb, words));
        return tree.span(words);
    }

    /** The subject that a later verb of a coordination shares may stand far off. */
    private static boolean isFarSubject(SentenceTree tree, int trigger, int word) {
        return tree.relation(trigger) == CONJUNCT && trigger - word > FAR;
    }

    private static void addCore(SentenceTree tree, int word, BitSet words) {
        for (int child : tree.children(word)) {
            if (CORE.contains(tree.relation(child))) {
                words.set(child);
                tree.children(child, DETERMINER, COMPOUND, ADJECTIVE, POSSESSIVE, CASE)
                        .forEach(words::set);
            }
        }
    }

    /** What is said does not reach over the verb of saying. */
    private static void trimTo(SentenceTree tree, int trigger, int verb, BitSet words) {
        if (verb == trigger) {
            return;
        }
        if (verb > trigger) {
            words.clear(verb, tree.size());
        } else {
            words.clear(0, verb + 1);
        }
    }
}
