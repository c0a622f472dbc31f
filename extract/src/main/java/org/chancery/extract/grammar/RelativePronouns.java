package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What "who", "which" and "that" stand for in the clause of a verb. */
final class RelativePronouns {
    private static final Set<String> WORDS = Set.of("who", "which", "that", "whom");

    private final SentenceTree tree;
    private final int verb;

    RelativePronouns(SentenceTree tree, int verb) {
        this.tree = tree;
        this.verb = verb;
    }

    boolean isPronoun(int word) {
        String lower = tree.text(word).toLowerCase(Locale.ROOT);
        return WORDS.contains(lower)
                && (tree.tag(word).startsWith("W")
                        || (lower.equals("that") && tree.relation(verb) == RELATIVE_CLAUSE));
    }

    /**
     * What a subject stands for; "both of which" for all that a relative pronoun points back at.
     */
    List<Integer> ofSubject(int subject) {
        if (!isPronoun(subject)) {
            return tree.withConjuncts(List.of(subject));
        }
        boolean all =
                tree.children(subject, DETERMINER, NUMBER).stream()
                        .anyMatch(before -> tree.text(before).matches("both|all|neither"));
        List<Integer> nouns = antecedent(subject);
        return all ? tree.withConjuncts(nouns.stream().map(tree::firstConjunct).toList()) : nouns;
    }

    /** "the ties with Peru that it cut": parsers hang the clause on the name, the last noun. */
    List<Integer> ofObject(int pronoun) {
        List<Integer> antecedent = antecedent(pronoun);
        List<Integer> above =
                antecedent.stream()
                        .filter(noun -> tree.tag(noun).startsWith("NNP"))
                        .filter(noun -> tree.relation(noun) == NOMINAL)
                        .flatMap(noun -> tree.head(noun).stream())
                        .filter(tree::isNoun)
                        .toList();
        return Stream.concat(above.stream(), antecedent.stream()).toList();
    }

    /** "the debt which Chad is due to pay": the pronoun hangs on the verb above. */
    List<Integer> ofClauseAbove() {
        int top = verb;
        while (tree.relation(top) == OPEN_COMPLEMENT && tree.head(top).isPresent()) {
            top = tree.head(top).get();
        }
        boolean described = top != verb && tree.relation(top) == RELATIVE_CLAUSE;
        Control above = new Control(tree, top);
        return described
                ? tree.children(top, OBJECT).stream()
                        .filter(above::isObjectBelow)
                        .flatMap(pronoun -> ofObject(pronoun).stream())
                        .toList()
                : List.of();
    }

    /** The noun that the clause of a pronoun describes. */
    List<Integer> antecedent(int pronoun) {
        int at = pronoun;
        while (tree.head(at).isPresent()) {
            Dependency relation = tree.relation(at);
            at = tree.head(at).get();
            if (relation == RELATIVE_CLAUSE) {
                return described(at);
            }
        }
        return List.of();
    }

    /**
     * "Mali was the only buyer paying cash", "Mali became the first buyer to pay": what is said of
     * the buyer is said of Mali.
     */
    List<Integer> described(int noun) {
        Optional<Integer> becoming =
                tree.head(noun)
                        .filter(above -> tree.relation(noun) == OPEN_COMPLEMENT)
                        .filter(above -> tree.lemma(above).matches("become|remain"));
        if (becoming.isPresent()) {
            return Predicate.of(tree, becoming.get()).surfaceSubject();
        }
        List<Integer> subject = tree.children(noun, SUBJECT);
        boolean predicate = tree.child(noun, COPULA).isPresent() && !subject.isEmpty();
        if (predicate) {
            return tree.withConjuncts(subject);
        }
        return rowOf(noun);
    }

    /** "Chad and Niger, which are": all that stand side by side before the clause. */
    List<Integer> rowOf(int noun) {
        return isSaidOfMany()
                ? tree.conjuncts(noun).stream().filter(member -> member < verb).toList()
                : List.of(noun);
    }

    private boolean isSaidOfMany() {
        return tree.tag(verb).equals("VBP")
                || tree.children(verb, AUXILIARY, PASSIVE_AUXILIARY).stream()
                        .anyMatch(a -> tree.tag(a).equals("VBP") || tree.text(a).equals("were"));
    }
}
