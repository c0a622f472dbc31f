package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;

/**
 * Whose act a noun names where a clause that describes it tells: "the demands put to it by Chad",
 * "an embargo imposed by Chad", "the charges which Chad has made".
 */
final class Authors {
    /** Verbs that say no more of an act than that somebody does it. Own list. */
    private static final Set<String> DOING =
            Set.of(
                    "make",
                    "put",
                    "set",
                    "issue",
                    "impose",
                    "present",
                    "voice",
                    "level",
                    "announce",
                    "declare",
                    "launch",
                    "mount",
                    "conduct",
                    "stage",
                    "carry",
                    "propose",
                    "table",
                    "float",
                    "raise",
                    "deliver",
                    "file",
                    "submit",
                    "lodge",
                    "send",
                    "draft",
                    "adopt",
                    "lay",
                    "sponsor",
                    "order",
                    "wage",
                    "commit",
                    "perpetrate",
                    "inflict",
                    "direct",
                    "advance",
                    "outline",
                    "utter",
                    "express",
                    "slap",
                    "stipulate",
                    "enact",
                    "demand",
                    "dictate");

    private Authors() {}

    /** The heads of those who are said to do what the noun names; empty when no clause says so. */
    static List<Integer> of(SentenceTree tree, int noun) {
        return tree.children(noun, NOUN_CLAUSE, RELATIVE_CLAUSE).stream()
                .filter(clause -> DOING.contains(tree.lemma(clause)))
                .map(clause -> Predicate.of(tree, clause))
                .filter(clause -> clause.object().contains(noun))
                .map(Predicate::subject)
                .filter(subject -> !subject.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
