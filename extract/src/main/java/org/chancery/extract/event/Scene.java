package org.chancery.extract.event;

import java.util.List;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;

/** Where a clause with "where" plays: "Chad, where the opposition accused Libya", is Chad. */
final class Scene {
    private Scene() {}

    /** The noun that such a clause around a word describes; empty when there is none. */
    static List<Integer> of(SentenceTree tree, int word) {
        int at = word;
        for (int above : tree.ancestors(word)) {
            if (tree.relation(at) == Dependency.RELATIVE_CLAUSE) {
                boolean where =
                        tree.children(at, Dependency.ADVERB, Dependency.MARKER).stream()
                                .anyMatch(child -> tree.text(child).equals("where"));
                return where ? List.of(above) : List.of();
            }
            at = above;
        }
        return List.of();
    }
}
