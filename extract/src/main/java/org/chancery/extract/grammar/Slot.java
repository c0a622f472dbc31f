package org.chancery.extract.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place in the frame of a word, as rules name it: {@code subject}, {@code with}, {@code
 * complement.subject}.
 *
 * <p>A step is one of {@link #NAMES}, or any preposition. Steps joined by dots are taken one after
 * the other: {@code object.of} is what "of" ties to the object.
 *
 * @param steps the steps, at least one
 */
public record Slot(List<String> steps) {

    /** The steps that are not prepositions. */
    public static final Set<String> NAMES =
            Set.of(
                    "subject",
                    "object",
                    "indirect",
                    "by",
                    "possessor",
                    "modifier",
                    "holder",
                    "complement",
                    "infinitive",
                    "subjunctive",
                    "auxiliary",
                    "purpose",
                    "adverb",
                    "antecedent",
                    "governor",
                    "unless",
                    "here",
                    "self");

    /** The prepositions that rules may name; longer ones written with a hyphen. */
    public static final Set<String> PREPOSITIONS =
            Set.of(
                    "about",
                    "across",
                    "after",
                    "against",
                    "along",
                    "alongside",
                    "amid",
                    "among",
                    "around",
                    "as",
                    "at",
                    "before",
                    "behind",
                    "between",
                    "during",
                    "for",
                    "from",
                    "in",
                    "inside",
                    "into",
                    "near",
                    "of",
                    "on",
                    "onto",
                    "off",
                    "opposite",
                    "facing",
                    "out",
                    "outside",
                    "over",
                    "through",
                    "throughout",
                    "to",
                    "toward",
                    "towards",
                    "under",
                    "upon",
                    "via",
                    "with",
                    "within",
                    "without",
                    "regarding",
                    "concerning",
                    "because-of",
                    "together-with");

    public Slot {
        steps = List.copyOf(steps);
    }

    /** The noun heads (or clause heads) in this slot of a word; empty when there are none. */
    public List<Integer> fill(SentenceTree tree, int word) {
        List<Integer> at = List.of(word);
        for (String step : steps) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int from : at) {
                next.addAll(fill(Predicate.of(tree, from), step));
            }
            at = List.copyOf(next);
        }
        return at;
    }

    private static List<Integer> fill(Predicate predicate, String step) {
        return switch (step) {
            case "subject" -> predicate.subject();
            case "object" -> predicate.object();
            case "indirect" -> predicate.indirectObject();
            case "by" -> predicate.agent();
            case "possessor" -> predicate.possessor();
            case "modifier" -> predicate.modifiers();
            case "holder" -> predicate.holder();
            case "complement" -> predicate.complement();
            case "auxiliary" -> predicate.auxiliaries();
            case "infinitive" -> predicate.infinitive();
            case "purpose" -> predicate.purpose();
            case "adverb" -> predicate.adverbs();
            case "subjunctive" -> predicate.subjunctive();
            case "antecedent" -> predicate.antecedent();
            case "governor" -> predicate.governor();
            case "unless" -> predicate.unless();
            case "here" -> predicate.hereOrThere();
            case "self" -> List.of(predicate.word());
            default -> predicate.prepositional(step.replace('-', ' '));
        };
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}
