package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;

/** The nouns that a preposition ties directly to a word. */
final class PrepositionTies {
    private PrepositionTies() {}

    /** Their heads, with the members of coordinations, without dates. */
    static List<Integer> of(SentenceTree tree, int word, String preposition) {
        return tree.withConjuncts(
                tree.children(word).stream()
                        .filter(child -> mayBePrepositional(tree.relation(child)))
                        .filter(child -> isIntroducedBy(tree, child, preposition))
                        .filter(child -> !Dates.covers(tree, child))
                        .toList());
    }

    private static boolean mayBePrepositional(Dependency relation) {
        return relation.isPrepositional() || relation == OTHER || relation == INDIRECT_OBJECT;
    }

    private static boolean isIntroducedBy(SentenceTree tree, int noun, String preposition) {
        return tree.preposition(noun)
                .filter(found -> found.equals(preposition) || found.endsWith(" " + preposition))
                .isPresent();
    }
}
