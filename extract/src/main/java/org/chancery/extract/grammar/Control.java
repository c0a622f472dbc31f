package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who does what an infinitive or a gerund below a verb says, when it has no subject of its own.
 *
 * <pre>{@code
 * // "Chad appealed to Mali to leave"; appealed = 1
 * new Control(tree, 1).ofInfinitive();   // Mali
 * }</pre>
 */
final class Control {
    /**
     * Verbs whose subject, not object, does what the infinitive says: "promised him to come". Own
     * list, after the subject-control verbs of Quirk et al. 1985, 16.
     */
    private static final Set<String> SUBJECT_CONTROL = GrammarWords.of("subject-control");

    /** Verbs whose object does what the infinitive says, whatever it is. */
    private static final Set<String> OBJECT_CONTROL = GrammarWords.of("object-control");

    /**
     * Prepositions before whoever is asked: "appealed to Mali to sign", "called on Mali to sign".
     */
    private static final Map<String, List<String>> ADDRESSED_BY =
            Map.of(
                    "appeal", List.of("to"),
                    "call", List.of("on", "upon"),
                    "count", List.of("on", "upon"),
                    "look", List.of("to"),
                    "plead", List.of("with"),
                    "prevail", List.of("on", "upon"),
                    "rely", List.of("on", "upon"));

    /** Prepositions before a gerund that tells what the object does: "barred Mali from joining". */
    private static final Set<String> OBJECT_GERUND = Set.of("of", "from", "against", "into", "for");

    private final SentenceTree tree;
    private final int verb;

    Control(SentenceTree tree, int verb) {
        this.tree = tree;
        this.verb = verb;
    }

    /** Who does what the infinitive under this verb says. */
    List<Integer> ofInfinitive() {
        if (SUBJECT_CONTROL.contains(tree.lemma(verb))) {
            return subject();
        }
        List<Integer> object =
                tree.withConjuncts(
                        tree.children(verb, OBJECT, INDIRECT_OBJECT).stream()
                                .filter(noun -> !isObjectBelow(noun))
                                .toList());
        if (!object.isEmpty()) {
            return object;
        }
        return ADDRESSED_BY.getOrDefault(tree.lemma(verb), List.of()).stream()
                .map(preposition -> PrepositionTies.of(tree, verb, preposition))
                .filter(addressed -> !addressed.isEmpty())
                .findFirst()
                .orElseGet(this::subject);
    }

    /** "the debt which Chad wants to pay": the pronoun is what is paid, and wants nothing. */
    boolean isObjectBelow(int pronoun) {
        return tree.tag(pronoun).startsWith("W")
                && tree.text(pronoun).matches("which|that")
                && !OBJECT_CONTROL.contains(tree.lemma(verb));
    }

    /**
     * "accused Chad of arming rebels": it is Chad who arms them; "gained by arming" keeps its own.
     */
    List<Integer> ofGerund(int gerund) {
        boolean ofObject =
                tree.children(gerund, MARKER, CASE).stream()
                        .anyMatch(mark -> OBJECT_GERUND.contains(tree.lemma(mark)));
        List<Integer> object = ofObject ? affected() : List.of();
        return object.isEmpty() ? doer(gerund) : object;
    }

    /** "was attacked by gunmen, killing nine": what comes of it is the gunmen's doing. */
    private List<Integer> doer(int gerund) {
        boolean outcome =
                gerund > verb
                        && tree.tag(gerund).equals("VBG")
                        && tree.child(gerund, MARKER, CASE).isEmpty()
                        && tree.isVerb(verb)
                        && Predicate.of(tree, verb).isPassive();
        List<Integer> agent = outcome ? Predicate.of(tree, verb).agent() : List.of();
        return agent.isEmpty() ? subject() : agent;
    }

    /** "grateful to Mali for ending the war": it is Mali who ended it. */
    private List<Integer> affected() {
        return tree.tag(verb).startsWith("JJ")
                ? PrepositionTies.of(tree, verb, "to")
                : Predicate.of(tree, verb).object();
    }

    private List<Integer> subject() {
        return Predicate.of(tree, verb).surfaceSubject();
    }
}
