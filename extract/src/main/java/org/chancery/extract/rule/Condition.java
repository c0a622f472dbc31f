package org.chancery.extract.rule;

import java.util.List;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.Slot;

/**
 * Something that must hold, or must not, for a rule to apply.
 *
 * @param slots the slots looked at; one is enough
 * @param words the words or classes of which one must head the slot; empty when any filling will do
 * @param wanted false for a condition that must not hold
 */
public record Condition(List<Slot> slots, List<WordTest> words, boolean wanted) {

    public Condition {
        slots = List.copyOf(slots);
        words = List.copyOf(words);
    }

    /** True when the condition is met, whichever way it is put. */
    boolean holds(SentenceTree tree, int trigger) {
        return witnesses(tree, trigger).isEmpty() != wanted;
    }

    /** The words that fill the slots as described. */
    List<Integer> witnesses(SentenceTree tree, int trigger) {
        return slots.stream()
                .flatMap(slot -> slot.fill(tree, trigger).stream())
                .filter(word -> words.isEmpty() || isOneOf(tree, word))
                .toList();
    }

    private boolean isOneOf(SentenceTree tree, int word) {
        return words.stream().anyMatch(test -> test.matches(tree, word));
    }
}
