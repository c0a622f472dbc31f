package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/** Finds the time an amount holds for among the time expressions around it. */
final class Periods {
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?i)(?:since|by|until|before|after)(?: the)?(?: year)? (\\d{4})(s?)");
    private static final Pattern OWN = Pattern.compile("\\s*(?:in|for|during|over)?(?: the)?\\s*");
    private static final Pattern YEARLY =
            Pattern.compile("(?i)[\\s-]*(?:in )?(?:annual|annually|yearly|an? year|per year)\\b");
    private static final int YEAR = 365;
    private static final Set<String> OPENING =
            Set.of("beginning", "starting", "from", "commencing");

    private Periods() {}

    /**
     * The time of an amount: the nearest date in its clause, else in its sentence.
     *
     * @param amount where the amount stands in the clean text
     * @param clause where its clause stands
     * @param compared where the amounts stand with which it is compared, "from 400 in 1990"
     */
    static DateRange of(
            Sentence sentence, String clean, Span amount, Span clause, List<Span> compared) {
        DateRange inClause = within(sentence, clean, amount, clause, compared);
        return inClause.isUnknown()
                ? within(sentence, clean, amount, sentence.span(), compared)
                : inClause;
    }

    private static DateRange within(
            Sentence sentence, String clean, Span amount, Span clause, List<Span> compared) {
        List<TimeExpression> dates =
                sentence.times().stream()
                        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                        .filter(time -> !time.span().overlaps(amount))
                        .filter(time -> !time.range().isUnknown())
                        .filter(time -> clause.contains(time.span()))
                        .filter(time -> !isYearly(clean, amount) || isYear(time.range()))
                        .filter(
                                time ->
                                        compared.stream()
                                                .noneMatch(c -> isOwn(clean, c, time.span())))
                        .toList();
        Optional<TimeExpression> own =
                dates.stream().filter(time -> isOwn(clean, amount, time.span())).findFirst();
        return own.or(
                        () ->
                                dates.stream()
                                        .min(
                                                Comparator.comparingInt(
                                                        time -> distance(time.span(), amount))))
                .map(time -> stated(time, time.span().in(clean)).withText(time.span().in(clean)))
                .orElse(DateRange.unknown());
    }

    /** "$3 billion annual trade": what is counted by the year is not of some months. */
    private static boolean isYearly(String clean, Span amount) {
        Matcher yearly = YEARLY.matcher(clean).region(amount.end(), clean.length());
        return yearly.lookingAt();
    }

    private static boolean isYear(DateRange range) {
        return range.days().filter(days -> days < YEAR).isEmpty();
    }

    /** The first date after a span: "the first since 1962". */
    static Optional<DateRange> after(Sentence sentence, String clean, Span span) {
        return sentence.times().stream()
                .filter(time -> time.span().end() > span.end())
                .filter(time -> time.span().start() - span.end() < 10)
                .findFirst()
                .map(time -> stated(time, time.span().in(clean)).withText(time.span().in(clean)));
    }

    /**
     * The days an expression names, without the "by" or "since" that opens one end: an amount aimed
     * at "by 2010" is that of 2010.
     */
    private static DateRange stated(TimeExpression time, String words) {
        Matcher year = BARE_YEAR.matcher(words);
        if (!year.matches()) {
            return time.range();
        }
        int first = Integer.parseInt(year.group(1));
        return year.group(2).isEmpty()
                ? DateRange.year(first)
                : DateRange.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    /** "$3 billion in 1997", "$2 billion last year": nothing else stands between. */
    private static boolean isOwn(String clean, Span amount, Span time) {
        return time.start() >= amount.end()
                && OWN.matcher(clean.substring(amount.end(), time.start())).matches();
    }

    private static int distance(Span a, Span b) {
        return a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /**
     * The days of a length of time that is said to begin on a day: "a three-day visit starting
     * Friday". Any other length keeps the period it was given.
     */
    static DateRange stretched(
            DateRange period, Sentence sentence, BigDecimal length, String unit) {
        Optional<Long> days = period.days();
        if (days.isEmpty() || days.get() != 1 || !unit.equals("day") || length.signum() <= 0) {
            return period;
        }
        boolean opening =
                sentence.times().stream()
                        .filter(time -> time.range().earliest().equals(period.earliest()))
                        .filter(time -> time.firstToken() > 0)
                        .map(time -> sentence.tokens().get(time.firstToken() - 1).text())
                        .anyMatch(OPENING::contains);
        if (!opening) {
            return period;
        }
        LocalDate first = period.earliest().orElseThrow();
        return DateRange.between(first, first.plusDays(length.longValue() - 1))
                .withText(period.text());
    }
}
