package org.chancery.extract.event;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.WordClasses;

/**
 * Where else the one acted on may stand when no place a rule names holds an actor: anywhere below
 * the trigger, the nearest first, but in no clause of its own and in no phrase that tells of
 * circumstances.
 *
 * <pre>{@code
 * // "Chad shut the road that leads to the border post of Niger"; shut = 1
 * Reach.below(tree, 1, true);   // road, post, Niger; "that leads …" is a clause of its own
 * }</pre>
 */
final class Reach {
    private static final Set<Dependency> CLOSED =
            Set.of(
                    SUBJECT,
                    PASSIVE_SUBJECT,
                    CLAUSAL_SUBJECT,
                    ADVERBIAL_CLAUSE,
                    RELATIVE_CLAUSE,
                    CLAUSAL_COMPLEMENT,
                    PARATAXIS,
                    TEMPORAL,
                    PUNCTUATION,
                    NEGATION);

    private static final WordClasses WORDS = WordClasses.read(Reach.class, "event.words");

    /** Prepositions of time, cause, manner and comparison. */
    private static final Set<String> CIRCUMSTANCE = WORDS.of("circumstance");

    /** Prepositions whose noun is the other thing, not the one that is meant. */
    private static final Set<String> CONTRAST = WORDS.of("contrast");

    /** Nouns that with the words around them say no more than when or why: "on the eve of". */
    private static final Set<String> OCCASION = WORDS.of("occasion");

    /** Prepositions that say where; what is done to things is done to those it is done among. */
    private static final Set<String> SCENE = Set.of("at", "in", "near", "within", "inside", "from");

    private static final Set<String> TELLING = WORDS.of("telling");

    private Reach() {}

    /**
     * The heads of phrases below a word, each a list of its own, the nearest first.
     *
     * @param material true for an act on things and people, which is done where it is done
     */
    static List<List<Integer>> below(SentenceTree tree, int word, boolean material) {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> level = List.of(word);
        while (!level.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int at : level) {
                for (int child : tree.children(at)) {
                    if (isOpen(tree, at, child, material)) {
                        next.add(child);
                        found.add(List.of(child));
                    }
                }
            }
            level = next;
        }
        return found;
    }

    /** "told Chad that it would welcome talks": those who are told what the word is part of. */
    static List<Integer> addressee(SentenceTree tree, int word) {
        int clause = word;
        while (tree.relation(clause) == OPEN_COMPLEMENT && tree.head(clause).isPresent()) {
            clause = tree.head(clause).get();
        }
        return tree.relation(clause) != CLAUSAL_COMPLEMENT
                ? List.of()
                : tree.head(clause)
                        .filter(telling -> TELLING.contains(tree.lemma(telling)))
                        .map(telling -> Predicate.of(tree, telling))
                        .map(
                                telling ->
                                        telling.indirectObject().isEmpty()
                                                ? telling.object()
                                                : telling.indirectObject())
                        .orElse(List.of());
    }

    private static boolean isOpen(SentenceTree tree, int parent, int child, boolean material) {
        Dependency relation = tree.relation(child);
        boolean otherClause = relation == CONJUNCT && tree.isVerb(child);
        Optional<String> preposition =
                tree.preposition(child).map(words -> words.toLowerCase(Locale.ROOT));
        boolean circumstance =
                tree.isVerb(parent)
                        && preposition
                                .filter(
                                        p ->
                                                CIRCUMSTANCE.contains(p)
                                                        || (!material && SCENE.contains(p)))
                                .isPresent();
        boolean aside =
                preposition
                        .filter(p -> CONTRAST.contains(p) || OCCASION.contains(tree.lemma(child)))
                        .isPresent();
        return !CLOSED.contains(relation) && !otherClause && !circumstance && !aside;
    }
}
