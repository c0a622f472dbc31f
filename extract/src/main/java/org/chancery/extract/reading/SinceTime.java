package org.chancery.extract.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * Reads the time of what a period began with as the whole of the period: "since the coup in 1991
 * they have kept the peace" tells of the years from 1991 on.
 */
final class SinceTime {
    private SinceTime() {}

    /** The time itself, or the days from then to the report's. */
    static TimeExpression of(SentenceTree tree, TimeExpression time) {
        Optional<Integer> beginning =
                tree.head(EventTimeReader.top(tree, time))
                        .filter(tree::isNoun)
                        .filter(noun -> tree.preposition(noun).equals(Optional.of("since")));
        Optional<LocalDate> today = tree.sentence().today();
        Optional<LocalDate> first = time.range().earliest();
        if (beginning.isEmpty()
                || today.isEmpty()
                || first.isEmpty()
                || first.get().isAfter(today.get())) {
            return time;
        }
        return new TimeExpression(
                time.span(),
                time.firstToken(),
                time.endToken(),
                time.kind(),
                DateRange.between(first.get(), today.get()),
                time.relative(),
                time.value());
    }
}
