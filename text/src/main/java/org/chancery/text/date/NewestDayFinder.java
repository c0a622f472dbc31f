package org.chancery.text.date;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.text.Span;

/**
 * The newest of the days and months without a year that a report looks back on, and the next of
 * those it looks forward to: it mostly came out soon after the one and not long before the other.
 */
final class NewestDayFinder implements DateClueFinder {
    private static final Pattern NAMED = Pattern.compile(DayOfYear.PATTERN);
    private static final Pattern YEAR = Pattern.compile("\\b" + Calendar.YEAR + "\\b");

    private static final int SOON_AFTER = 30;

    /** A month is told of without its days when it has been over for some weeks. */
    private static final int AFTER_MONTH = 90;

    private static final int NOT_LONG_BEFORE = 30;
    private static final int DAYS_OF_YEAR = 366;

    /** A month by itself. */
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:in|since|during) (?:early |late |mid-)?(?<month>"
                            + Calendar.MONTH
                            + ")\\b(?!\\.?,?\\s+\\d|\\s*[-–—])"
                            + DayOfYear.NOT_OF_ANOTHER_YEAR);

    /** A day of the year, or the first of a month, as the report names it. */
    private record Named(MonthDay day, boolean ahead, boolean isMonth, Span span) {
        int ofYear() {
            return day.atYear(2000).getDayOfYear();
        }
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<Named> named = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            if (!YEAR.matcher(sentence.text()).find() && !report.goesOnFromDatedDay(sentence)) {
                sentence.matches(NAMED)
                        .forEach(found -> named(sentence, found).ifPresent(named::add));
                sentence.matches(MONTH).map(found -> month(sentence, found)).forEach(named::add);
            }
        }
        return Stream.of(newest(report, named), next(report, named))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DateClue> newest(ReportText report, List<Named> named) {
        List<Named> past = named.stream().filter(one -> !one.ahead()).toList();
        if (past.size() == 1 && past.get(0).isMonth()) {
            return Optional.empty();
        }
        return beforeWhatIsAhead(named)
                .or(() -> beforeTheGap(past, Named::ofYear))
                .map(
                        one ->
                                clue(
                                        report,
                                        one,
                                        DaySet.yearly(
                                                one.day(),
                                                one.isMonth() ? AFTER_MONTH : SOON_AFTER),
                                        "the newest day it tells of: mostly out soon after"));
    }

    private static Optional<DateClue> next(ReportText report, List<Named> named) {
        List<Named> ahead =
                named.stream().filter(Named::ahead).filter(one -> !one.isMonth()).toList();
        return beforeTheGap(ahead, one -> DAYS_OF_YEAR - one.ofYear())
                .map(
                        one ->
                                clue(
                                        report,
                                        one,
                                        DaySet.yearly(daysBefore(one.day()), NOT_LONG_BEFORE),
                                        "the next day it looks forward to: mostly out not long before"));
    }

    private static MonthDay daysBefore(MonthDay day) {
        return MonthDay.from(day.atYear(2001).minusDays(NOT_LONG_BEFORE));
    }

    private static DateClue clue(ReportText report, Named named, DaySet days, String reading) {
        return DateClue.at(report, named.span(), Weight.LEANING, 4, days, reading);
    }

    private static Optional<Named> named(ReportText.Stretch sentence, Matcher found) {
        boolean ahead = isAhead(sentence, found);
        return DayOfYear.of(found).map(it -> new Named(it, ahead, false, sentence.spanOf(found)));
    }

    private static Named month(ReportText.Stretch sentence, Matcher found) {
        MonthDay first = MonthDay.of(Calendar.month(found.group("month")), 1);
        return new Named(first, isAhead(sentence, found), true, sentence.spanOf(found));
    }

    private static boolean isAhead(ReportText.Stretch sentence, Matcher found) {
        return Tense.looksAhead(sentence.text().substring(0, found.start()));
    }

    /**
     * The one past day of the circle of the year that a day to come follows; empty where there are
     * none or several.
     */
    private static Optional<Named> beforeWhatIsAhead(List<Named> all) {
        List<Named> sorted = all.stream().sorted(Comparator.comparing(Named::ofYear)).toList();
        List<Named> last = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Named next = sorted.get((i + 1) % sorted.size());
            if (!sorted.get(i).ahead() && next.ahead()) {
                last.add(sorted.get(i));
            }
        }
        return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
    }

    /** The last before the widest gap in the circle of the year, counted by a place in it. */
    private static Optional<Named> beforeTheGap(List<Named> all, Function<Named, Integer> place) {
        List<Named> sorted = all.stream().sorted(Comparator.comparing(place)).toList();
        Optional<Named> last = Optional.empty();
        int widest = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean wraps = i + 1 == sorted.size();
            int next = place.apply(sorted.get(wraps ? 0 : i + 1)) + (wraps ? DAYS_OF_YEAR : 0);
            int gap = next - place.apply(sorted.get(i));
            if (gap >= widest) {
                widest = gap;
                last = Optional.of(sorted.get(i));
            }
        }
        return last;
    }
}
