package org.chancery.extract.visit;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.rule.Match;
import org.chancery.model.time.DateRange;

/** How long a visit is: one that began on Friday "for a four-day visit" runs until Monday. */
final class VisitLength {
    private static final String LASTING =
            "visit|trip|tour|stay|stop|stopover|talk|summit|negotiation|conference|consultation";

    private VisitLength() {}

    /**
     * The day on which a visit began or ended, widened to its length.
     *
     * @param begins true when the day is the first of the visit
     */
    static DateRange widened(Match match, DateRange range, boolean begins) {
        SentenceTree tree = match.tree();
        boolean ends = match.has("closing") || isEnded(tree, match.trigger());
        boolean day = range.days().filter(days -> days == 1).isPresent();
        Optional<Integer> visit = visit(tree, match.trigger());
        boolean told = begins || ends || tree.isNoun(match.trigger());
        if (!day || visit.isEmpty() || !told) {
            return range;
        }
        return ends
                ? EventTimeReader.lasting(tree, visit.get(), range)
                : EventTimeReader.lastingFrom(tree, visit.get(), range);
    }

    /** The noun that may tell the length: the trigger, or the one below it. */
    private static Optional<Integer> visit(SentenceTree tree, int trigger) {
        return tree.isNoun(trigger)
                ? Optional.of(trigger)
                : IntStream.range(0, tree.size())
                        .filter(word -> tree.lemma(word).matches(LASTING))
                        .filter(word -> tree.isNoun(word) && tree.isWithin(word, trigger))
                        .boxed()
                        .findFirst();
    }

    private static boolean isEnded(SentenceTree tree, int visit) {
        return tree.head(visit)
                .filter(verb -> tree.lemma(verb).matches("end|conclude|wrap|finish|complete"))
                .isPresent();
    }
}
