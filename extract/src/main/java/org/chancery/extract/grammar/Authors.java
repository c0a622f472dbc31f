package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose act a noun names where a clause that describes it tells: "the demands put to it by Chad",
 * "an embargo imposed by Chad", "the charges which Chad has made".
 */
final class Authors {
    private static final Set<String> DOING = GrammarWords.of("doing");

    private Authors() {}

    /** The heads of those who are said to do what the noun names; empty when no clause says so. */
    static List<Integer> of(SentenceTree tree, int noun) {
        return clauses(tree, noun)
                .map(clause -> Predicate.of(tree, clause).subject())
                .filter(subject -> !subject.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The nouns that a preposition ties to such a clause: "the call that Oman paid on Chad". */
    static List<Integer> tied(SentenceTree tree, int noun, String preposition) {
        return clauses(tree, noun)
                .map(clause -> PrepositionTies.of(tree, clause, preposition))
                .filter(nouns -> !nouns.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "to be held", "after being held": who does that is whoever the noun belongs to. */
    private static boolean leavesDoerOpen(SentenceTree tree, int clause) {
        return tree.tag(clause).equals("VB")
                || tree.child(clause, MARKER, CASE).isPresent()
                || tree.children(clause, AUXILIARY).stream()
                        .anyMatch(auxiliary -> tree.tag(auxiliary).equals("TO"));
    }

    private static Stream<Integer> clauses(SentenceTree tree, int noun) {
        return tree.children(noun, NOUN_CLAUSE, RELATIVE_CLAUSE).stream()
                .filter(clause -> DOING.contains(tree.lemma(clause)))
                .filter(clause -> !leavesDoerOpen(tree, clause))
                .filter(clause -> Predicate.of(tree, clause).object().contains(noun));
    }
}
