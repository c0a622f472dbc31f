package org.chancery.extract.rule;

import java.util.Map;
import java.util.Set;

/**
 * The keys that rules of one kind may use beside those of the language itself.
 *
 * <pre>{@code
 * new RuleVocabulary(
 *         "visit", Set.of("visitor", "host"), Set.of(),
 *         Map.of("stage", Set.of("held", "planned")))
 * }</pre>
 *
 * @param kind the kind's name, for messages
 * @param slots the names of slots: {@code actor subject} names slot "actor"
 * @param flags bare words, such as "mutual"
 * @param gives what rules give, with the values allowed; an empty set allows any word
 */
public record RuleVocabulary(
        String kind, Set<String> slots, Set<String> flags, Map<String, Set<String>> gives) {
    public RuleVocabulary {
        slots = Set.copyOf(slots);
        flags = Set.copyOf(flags);
        gives = Map.copyOf(gives);
    }
}
