package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * By how much one act came before or after another: "a day after Oslo withdrew its envoy", "two
 * weeks before the vote".
 *
 * @param main the verb of the clause that the other hangs on
 * @param least how long at least
 * @param most how long at most
 * @param earlier true when the other came before what the main clause tells
 */
record ElapsedTime(int main, Period least, Period most, boolean earlier) {
    private static final Set<String> EARLIER = Set.of("after", "since");
    private static final int DAYS_OF_WEEK = 7;
    private static final Pattern LENGTH = Pattern.compile("P\\d{1,3}[DWMY]");

    /**
     * How long at most what is told in units without a number lasted; {@code vague-lengths.tsv}.
     */
    private static final Map<String, Period> AT_MOST =
            ResourceText.rows(ElapsedTime.class, "vague-lengths.tsv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    cells -> cells.get(0), cells -> Period.parse(cells.get(1))));

    /** How far the act of a word is from that of the clause above it; empty for other words. */
    static Optional<ElapsedTime> of(SentenceTree tree, int word) {
        int first = tree.firstConjunct(word);
        Optional<Integer> main = tree.ancestors(first).stream().filter(tree::isVerb).findFirst();
        return main.flatMap(
                verb ->
                        marks(tree, first)
                                .flatMap(mark -> of(tree, verb, mark).stream())
                                .findFirst()
                                .or(() -> counted(tree, first).flatMap(it -> of(tree, verb, it))));
    }

    private static Stream<Integer> marks(SentenceTree tree, int word) {
        boolean clause = tree.relation(word) == ADVERBIAL_CLAUSE || tree.isNoun(word);
        return clause
                ? tree.children(word, MARKER, CASE, ADVERB).stream()
                        .filter(mark -> mark > 0 && isOrdering(tree.lemma(mark)))
                : Stream.empty();
    }

    /** The "a week after" right before the clause of a verb, whatever the parser hung it on. */
    private static Optional<Integer> counted(SentenceTree tree, int verb) {
        if (!tree.tag(verb).matches("VB[DN]")) {
            return Optional.empty();
        }
        for (int i = verb - 1; i > 0; i--) {
            int at = i;
            if (isOrdering(tree.lemma(i))
                    && tree.sentence().times().stream().anyMatch(time -> isLength(time, at))) {
                return Optional.of(i);
            }
            boolean own = tree.head(i).equals(Optional.of(verb)) && tree.tag(i).matches("VB.*|RB");
            if (!own && tree.tag(i).matches("VB[DZPG]?|MD|W.*|CC|:")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLength(TimeExpression time, int end) {
        return time.kind() == TimeExpression.Kind.DURATION && time.endToken() == end;
    }

    /** The words below a verb of which it is told how long before or after they were. */
    static List<Integer> below(SentenceTree tree, int verb) {
        return tree.children(verb, ADVERBIAL_CLAUSE, OBLIQUE).stream()
                .filter(
                        word ->
                                of(tree, word)
                                        .filter(time -> time.main() == verb)
                                        .filter(time -> time.least().equals(time.most()))
                                        .isPresent())
                .toList();
    }

    /** The same distance, looked at from the other act. */
    ElapsedTime turned() {
        return new ElapsedTime(main, least, most, !earlier);
    }

    private static boolean isOrdering(String mark) {
        return EARLIER.contains(mark) || mark.equals("before");
    }

    private static Optional<ElapsedTime> of(SentenceTree tree, int main, int mark) {
        boolean earlier = EARLIER.contains(tree.lemma(mark));
        Optional<Period> length =
                tree.sentence().times().stream()
                        .filter(time -> isLength(time, mark))
                        .map(TimeExpression::value)
                        .filter(value -> LENGTH.matcher(value).matches())
                        .map(Period::parse)
                        .findFirst();
        if (length.isPresent()) {
            return length.map(it -> new ElapsedTime(main, it, it, earlier));
        }
        return Optional.ofNullable(AT_MOST.get(tree.text(mark - 1).toLowerCase(Locale.ROOT)))
                .map(most -> new ElapsedTime(main, Period.ZERO, most, earlier));
    }

    /** The days of the other act, given those of the main clause. */
    DateRange from(DateRange days) {
        LocalDate first = days.earliest().orElseThrow();
        LocalDate last = days.latest().orElseThrow();
        DateRange moved =
                earlier
                        ? DateRange.between(first.minus(most), last.minus(least))
                        : DateRange.between(first.plus(least), last.plus(most));
        return least.equals(most) ? asCounted(moved) : moved;
    }

    /** Weeks are counted to a day or so, months and years to the month. */
    private DateRange asCounted(DateRange moved) {
        LocalDate first = moved.earliest().orElseThrow();
        LocalDate last = moved.latest().orElseThrow();
        if (least.toTotalMonths() > 0) {
            return DateRange.between(
                    YearMonth.from(first).atDay(1), YearMonth.from(last).atEndOfMonth());
        }
        boolean weeks =
                ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(least)) % DAYS_OF_WEEK
                        == 0;
        return weeks ? DateRange.between(first.minusDays(1), last.plusDays(1)) : moved;
    }
}
