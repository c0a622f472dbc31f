package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;

/** Objects that stand beside one verb of two and belong to both. */
final class SharedObject {
    private SharedObject() {}

    /** The object of the other verb that is this one's too; empty when there is none. */
    static List<Integer> of(SentenceTree tree, int verb) {
        if (!tree.isVerb(verb)) {
            return List.of();
        }
        return tree.relation(verb) == CONJUNCT ? ofFirst(tree, verb) : ofSecond(tree, verb);
    }

    /** "ratify and publish the treaty": the object hangs on the first verb only. */
    private static List<Integer> ofFirst(SentenceTree tree, int second) {
        return tree.head(second).stream()
                .flatMap(first -> Predicate.of(tree, first).ownObject().stream())
                .filter(object -> object > second)
                .toList();
    }

    /** "arming and paying the rebels": the object hangs on the second verb only. */
    private static List<Integer> ofSecond(SentenceTree tree, int first) {
        return tree.children(first, CONJUNCT).stream()
                .filter(second -> second == first + 2)
                .filter(second -> tree.tag(second).equals(tree.tag(first)))
                .flatMap(second -> Predicate.of(tree, second).ownObject().stream())
                .toList();
    }
}
