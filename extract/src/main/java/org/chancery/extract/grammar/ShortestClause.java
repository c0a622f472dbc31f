package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Span;

/**
 * The shortest run of words that tells of an act: its word with auxiliaries, negation and objects,
 * and the further words that a finding rests on.
 *
 * <pre>{@code
 * // "Officials said that Chad and Niger would sign a treaty"; sign = 8, said = 1
 * ShortestClause.of(tree, 8, List.of(3, 10), Optional.of(1));   // "Chad … a treaty"
 * }</pre>
 */
public final class ShortestClause {
    private static final Set<Dependency> CORE =
            Set.of(
                    AUXILIARY,
                    PASSIVE_AUXILIARY,
                    COPULA,
                    NEGATION,
                    PARTICLE,
                    OBJECT,
                    DETERMINER,
                    ADJECTIVE,
                    COMPOUND,
                    POSSESSIVE,
                    NUMBER);
    private static final Dependency[] BEFORE_NOUN = {COMPOUND, ADJECTIVE, POSSESSIVE, NUMBER};

    private ShortestClause() {}

    /**
     * The shortest run of words around a word that tells of its act.
     *
     * @param needed further words that must be inside, such as the heads of the sides
     * @param speech the verb of saying, over which what is said does not reach
     */
    public static Span of(
            SentenceTree tree, int word, Collection<Integer> needed, Optional<Integer> speech) {
        BitSet words = new BitSet(tree.size());
        words.set(word);
        addCore(tree, word, words);
        for (int other : needed) {
            words.set(other);
            if (tree.isNoun(other)) {
                addPhrase(tree, other, words);
            }
        }
        for (int object : Predicate.of(tree, word).object()) {
            words.set(object);
            addPhrase(tree, object, words);
        }
        speech.filter(verb -> verb != word).ifPresent(verb -> trim(tree, word, verb, words));
        return tree.span(words);
    }

    private static void addCore(SentenceTree tree, int word, BitSet words) {
        for (int child : tree.children(word)) {
            if (CORE.contains(tree.relation(child))) {
                words.set(child);
                addPhrase(tree, child, words);
            }
        }
    }

    private static void addPhrase(SentenceTree tree, int noun, BitSet words) {
        for (int child : tree.children(noun, DETERMINER, BEFORE_NOUN)) {
            words.set(child);
            tree.children(child, DETERMINER, BEFORE_NOUN).forEach(words::set);
        }
    }

    private static void trim(SentenceTree tree, int word, int verb, BitSet words) {
        if (verb > word) {
            words.clear(verb, tree.size());
        } else if (tree.relation(verb) != PARATAXIS) {
            words.clear(0, verb + 1);
        }
    }
}
