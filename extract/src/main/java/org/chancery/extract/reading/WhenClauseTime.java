package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * Dates what a clause with "when" tells by the time right before it: "since 1956, when the two
 * founded a league", "late last week, when the minister said".
 */
final class WhenClauseTime {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    private final SentenceTree tree;

    private WhenClauseTime(SentenceTree tree) {
        this.tree = tree;
    }

    /**
     * The time of the clause that a word stands in, if it opens with "when" and a time stands
     * before that.
     *
     * @param stated the time that the word has otherwise; one within the clause is nearer
     */
    static Optional<TimeExpression> of(
            SentenceTree tree, int word, Optional<TimeExpression> stated) {
        WhenClauseTime clauses = new WhenClauseTime(tree);
        return tree.sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                .filter(time -> !time.range().isUnknown())
                .filter(time -> clauses.opens(time, word))
                .filter(time -> stated.filter(own -> own.firstToken() > time.endToken()).isEmpty())
                .findFirst()
                .map(clauses::opening);
    }

    private boolean opens(TimeExpression time, int word) {
        int when = whenAfter(time);
        return when < word
                && tree.lemma(when).equals("when")
                && tree.head(when).filter(verb -> tellsIn(word, verb)).isPresent();
    }

    /** "on Monday, when", "on Monday at the palace in Lima, when". */
    private int whenAfter(TimeExpression time) {
        int at = time.endToken();
        while (at < tree.size() && tree.tag(at).matches("IN|DT|JJ|PRP\\$|NN.*|POS|,")) {
            at++;
        }
        return at;
    }

    /** Whether a word belongs to what a verb tells, and to no clause below it. */
    private boolean tellsIn(int word, int verb) {
        int at = word;
        for (int steps = 0; at != verb && steps < tree.size(); steps++) {
            Dependency relation = tree.relation(at);
            Optional<Integer> head = tree.head(at);
            if (head.isEmpty() || (relation.isSubordinateClause() && relation != OPEN_COMPLEMENT)) {
                return false;
            }
            at = head.get();
        }
        return at == verb;
    }

    /** What happened when a time began that has lasted since. */
    private TimeExpression opening(TimeExpression time) {
        if (!tree.lemma(time.firstToken()).equals("since")) {
            return time;
        }
        DateRange first = time.range().earliest().map(day -> named(time, day)).orElse(time.range());
        return new TimeExpression(
                time.span(),
                time.firstToken(),
                time.endToken(),
                time.kind(),
                first,
                time.relative(),
                time.value());
    }

    /** The year, month or day that the words behind "since" name. */
    private DateRange named(TimeExpression time, LocalDate first) {
        String words = tree.text(time.firstToken() + 1);
        if (time.endToken() == time.firstToken() + 2 && YEAR.matcher(words).matches()) {
            return DateRange.year(first.getYear());
        }
        boolean day =
                IntStream.range(time.firstToken(), time.endToken())
                        .anyMatch(token -> DAY.matcher(tree.text(token)).matches());
        return day || first.getDayOfMonth() > 1
                ? DateRange.day(first)
                : DateRange.month(YearMonth.from(first));
    }
}
