package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Optional;

/** The nouns that a preposition ties directly to a word. */
final class PrepositionTies {
    private PrepositionTies() {}

    /** Their heads, with the members of coordinations, without dates. */
    static List<Integer> of(SentenceTree tree, int word, String preposition) {
        return tree.withConjuncts(
                tree.children(word).stream()
                        .filter(child -> mayBePrepositional(tree, child))
                        .filter(child -> isIntroducedBy(tree, child, preposition))
                        .filter(child -> !Dates.covers(tree, child))
                        .toList());
    }

    /** "four days of talks", "a series of talks": the counting noun stands in the verb's slot. */
    static int countedBy(SentenceTree tree, int noun) {
        boolean counted =
                tree.relation(noun) == NOMINAL
                        && tree.preposition(noun).equals(Optional.of("of"))
                        && tree.head(noun).isPresent();
        return counted ? tree.head(noun).get() : noun;
    }

    /** Also "as useful" in "described the talks as useful", which parsers take for a clause. */
    private static boolean mayBePrepositional(SentenceTree tree, int child) {
        Dependency relation = tree.relation(child);
        return relation.isPrepositional()
                || relation == OTHER
                || relation == INDIRECT_OBJECT
                || (relation == ADVERBIAL_CLAUSE && tree.tag(child).startsWith("JJ"));
    }

    private static boolean isIntroducedBy(SentenceTree tree, int noun, String preposition) {
        return tree.preposition(noun)
                .filter(found -> found.equals(preposition) || found.endsWith(" " + preposition))
                .isPresent();
    }
}
