package org.chancery.extract.grammar;

import java.util.Optional;
import org.chancery.model.text.TimeExpression;

/** Tells words that say when from arguments of a verb: "met Monday", "met Friday evening". */
public final class Dates {
    private Dates() {}

    /** True when the word belongs to a date and names nobody. */
    public static boolean covers(SentenceTree tree, int word) {
        return tree.sentence().times().stream()
                        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                        .anyMatch(time -> time.covers(word) || endsWith(tree, time, word))
                && tree.sentence().mentions().stream().noneMatch(m -> m.covers(word));
    }

    /** "Friday evening", where only "Friday" is read as a date. */
    private static boolean endsWith(SentenceTree tree, TimeExpression time, int word) {
        return time.endToken() == word
                && tree.head(word - 1).equals(Optional.of(word))
                && tree.relation(word - 1) == Dependency.COMPOUND;
    }
}
