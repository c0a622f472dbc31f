package org.chancery.extract.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.Slot;

/**
 * A rule that applies to a word of a sentence.
 *
 * @param rule the rule
 * @param tree the sentence
 * @param trigger the word that set it off
 */
public record Match(Rule rule, SentenceTree tree, int trigger) {

    /**
     * The heads that may fill a slot, one list for each place the rule names that is filled, best
     * first. A kind takes the first list that is what it needs, such as one that holds an actor.
     */
    public List<List<Integer>> candidates(String slot) {
        return rule.slots().getOrDefault(slot, List.of()).stream()
                .map(place -> fill(place))
                .filter(heads -> !heads.isEmpty())
                .toList();
    }

    /** The heads in the first place that is filled; empty when none is. */
    public List<Integer> slot(String slot) {
        return candidates(slot).stream().findFirst().orElse(List.of());
    }

    /** What the rule gives under a key, such as "type". */
    public Optional<String> gives(String key) {
        return Optional.ofNullable(rule.gives().get(key));
    }

    /** What it gives under a key when the act lies ahead. */
    public Optional<String> givesWhenPlanned(String key) {
        return Optional.ofNullable(rule.planned().getOrDefault(key, rule.gives().get(key)));
    }

    public boolean has(String flag) {
        return rule.flags().contains(flag);
    }

    /** The words that met the rule's conditions, such as the object "treaty" of "sign". */
    public Set<Integer> witnesses() {
        Set<Integer> found = new LinkedHashSet<>();
        for (Condition condition : rule.conditions()) {
            if (condition.wanted() && !condition.words().isEmpty()) {
                found.addAll(condition.witnesses(tree, trigger));
            }
        }
        for (Trigger possible : rule.triggers()) {
            if (possible.kind() == Trigger.Kind.PHRASE && possible.matches(tree, trigger)) {
                found.addAll(new Slot(List.of("object")).fill(tree, trigger));
            }
        }
        return found;
    }

    private List<Integer> fill(Slot place) {
        return place.fill(tree, trigger);
    }
}
