package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses that hang on a word: what is said, agreed, demanded, or what something is for. */
final class ClausesBelow {
    private static final Set<Dependency> PURPOSE =
            EnumSet.of(ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, NOUN_CLAUSE);

    private final SentenceTree tree;
    private final int word;

    ClausesBelow(SentenceTree tree, int word) {
        this.tree = tree;
        this.word = word;
    }

    /** The heads of all that complete the word. */
    List<Integer> complement() {
        return tree.children(word).stream()
                .filter(this::completes)
                .flatMap(clause -> tree.conjuncts(clause).stream())
                .toList();
    }

    private boolean completes(int clause) {
        Dependency relation = tree.relation(clause);
        return relation == CLAUSAL_COMPLEMENT
                || relation == OPEN_COMPLEMENT
                || (relation == NOUN_CLAUSE && tree.isNoun(word) && tree.tag(clause).equals("VB"));
    }

    /** Those in the infinitive. */
    List<Integer> infinitive() {
        return complement().stream()
                .filter(clause -> tree.relation(clause) != CLAUSAL_COMPLEMENT)
                .toList();
    }

    /** Those that say what shall be. */
    List<Integer> subjunctive() {
        return complement().stream()
                .filter(clause -> tree.relation(clause) == CLAUSAL_COMPLEMENT)
                .filter(clause -> isBare(clause) || isBarePassive(clause))
                .filter(clause -> tree.children(clause, AUXILIARY).isEmpty())
                .toList();
    }

    /** "that Peru leave", which a tagger may take for the present of a plural. */
    private boolean isBare(int clause) {
        return tree.tag(clause).equals("VB")
                || (tree.tag(clause).equals("VBP")
                        && tree.children(clause, SUBJECT).stream().anyMatch(this::isOne));
    }

    private boolean isOne(int subject) {
        return tree.tag(subject).matches("NNP?") && tree.conjuncts(subject).size() == 1;
    }

    /** "that the ship be freed". */
    private boolean isBarePassive(int clause) {
        return tree.children(clause, PASSIVE_AUXILIARY).stream()
                .anyMatch(auxiliary -> tree.tag(auxiliary).equals("VB"));
    }

    /** Those after "unless". */
    List<Integer> unless() {
        return tree.children(word, ADVERBIAL_CLAUSE).stream()
                .filter(
                        clause ->
                                tree.children(clause, MARKER).stream()
                                        .anyMatch(mark -> tree.lemma(mark).equals("unless")))
                .toList();
    }

    /**
     * Those that say what for, under the word itself or under its object.
     *
     * @param objects the word's objects
     */
    List<Integer> purpose(List<Integer> objects) {
        return Stream.concat(
                        tree.children(word).stream(),
                        objects.stream().flatMap(object -> tree.children(object).stream()))
                .filter(clause -> tree.tag(clause).equals("VB"))
                .filter(clause -> PURPOSE.contains(tree.relation(clause)))
                .toList();
    }
}
