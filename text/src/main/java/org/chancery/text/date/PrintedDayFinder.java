package org.chancery.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;

/**
 * Days printed with the report: its publication stamp, its dateline, and the stamps that the site
 * and not the report bears.
 */
final class PrintedDayFinder implements DateClueFinder {
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<first>"
                            + Calendar.MONTH
                            + ")\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<yearAfter>"
                            + Calendar.YEAR
                            + "))?"
                            + "|(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<second>"
                            + Calendar.MONTH
                            + ")(?:,?\\s+(?<yearBefore>"
                            + Calendar.YEAR
                            + "))?"
                            + "|(?<isoYear>"
                            + Calendar.YEAR
                            + ")-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)"
                            + "|(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<year>"
                            + Calendar.YEAR
                            + ")");
    private static final Pattern COPYRIGHT_YEAR =
            Pattern.compile("(?:©|\\([cC]\\)|[Cc]opyright)\\D{0,20}(?<year>" + Calendar.YEAR + ")");

    /** A dateline names the day of writing; papers print it on that day or within two. */
    private static final int DATELINE_DAYS = 3;

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        report.document()
                .structure()
                .dateline()
                .ifPresent(span -> addDateline(report, span, clues));
        for (Furniture part : report.document().structure().furniture()) {
            String text = part.span().in(report.text().clean());
            if (part.reason().equals("update stamp")) {
                days(text).stream()
                        .findFirst()
                        .ifPresent(day -> clues.add(stamp(report, part, day)));
            } else if (part.reason().equals("copyright line")) {
                copyright(report, part, text).ifPresent(clues::add);
            } else if (part.reason().equals("publication stamp")
                    || part.reason().equals("print header")
                    || part.reason().equals("e-mail headers")) {
                List<LocalDate> days = days(text);
                if (!days.isEmpty()) {
                    clues.add(published(report, part, days));
                }
            }
        }
        return clues;
    }

    private static DateClue published(ReportText report, Furniture part, List<LocalDate> days) {
        DaySet allowed =
                days.stream()
                        .map(day -> DaySet.between(day, day))
                        .reduce(DaySet.none(), DaySet::or);
        return DateClue.at(
                report, part.span(), Weight.HARD, 1, allowed, "the day printed above the report");
    }

    private static DateClue stamp(ReportText report, Furniture part, LocalDate day) {
        return DateClue.at(
                report,
                part.span(),
                Weight.STAMP,
                0,
                DaySet.until(day),
                "site stamp, not the report's date: published on or before that day");
    }

    private static Optional<DateClue> copyright(ReportText report, Furniture part, String text) {
        Matcher matcher = COPYRIGHT_YEAR.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        LocalDate end = LocalDate.of(Integer.parseInt(matcher.group("year")), 12, 31);
        return Optional.of(
                DateClue.at(
                        report,
                        part.span(),
                        Weight.STAMP,
                        1,
                        DaySet.until(end),
                        "copyright year, not the report's date: published in or before that year"));
    }

    private static void addDateline(ReportText report, Span span, List<DateClue> clues) {
        Matcher matcher = DAY.matcher(span.in(report.text().clean()));
        if (!matcher.find()) {
            return;
        }
        Optional<LocalDate> whole = days(matcher).stream().findFirst();
        if (whole.isPresent()) {
            LocalDate day = whole.get();
            addDateline(
                    report,
                    span,
                    DaySet.between(day, day.plusDays(DATELINE_DAYS - 1L)),
                    DaySet.between(day, day),
                    "the day of the dateline",
                    clues);
            return;
        }
        monthDay(matcher)
                .ifPresent(
                        day ->
                                addDateline(
                                        report,
                                        span,
                                        DaySet.yearly(day, DATELINE_DAYS),
                                        DaySet.yearly(day, 1),
                                        "the day of the dateline, in a year it does not give",
                                        clues));
    }

    private static void addDateline(
            ReportText report,
            Span span,
            DaySet possible,
            DaySet likely,
            String reading,
            List<DateClue> clues) {
        clues.add(DateClue.at(report, span, Weight.HARD, 2, possible, reading));
        clues.add(
                DateClue.at(
                        report,
                        span,
                        Weight.LEANING,
                        0,
                        likely,
                        "mostly out on the day of the dateline"));
    }

    private static List<LocalDate> days(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find() ? days(matcher) : List.of();
    }

    /** The day of a match; two where day and month of "3/4/1998" may be either. */
    private static List<LocalDate> days(Matcher match) {
        List<LocalDate> days = new ArrayList<>();
        if (match.group("isoYear") != null) {
            add(days, match.group("isoYear"), number(match, "isoMonth"), number(match, "isoDay"));
        } else if (match.group("year") != null) {
            add(days, match.group("year"), number(match, "one"), number(match, "two"));
            if (days.isEmpty() || number(match, "one") != number(match, "two")) {
                add(days, match.group("year"), number(match, "two"), number(match, "one"));
            }
        } else if (match.group("yearAfter") != null) {
            add(
                    days,
                    match.group("yearAfter"),
                    Calendar.month(match.group("first")),
                    number(match, "dayAfter"));
        } else if (match.group("yearBefore") != null) {
            add(
                    days,
                    match.group("yearBefore"),
                    Calendar.month(match.group("second")),
                    number(match, "dayBefore"));
        }
        return days;
    }

    private static Optional<MonthDay> monthDay(Matcher match) {
        if (match.group("first") != null) {
            return Calendar.monthDay(
                    Calendar.month(match.group("first")), number(match, "dayAfter"));
        }
        return match.group("second") == null
                ? Optional.empty()
                : Calendar.monthDay(
                        Calendar.month(match.group("second")), number(match, "dayBefore"));
    }

    private static void add(List<LocalDate> days, String year, int month, int day) {
        Calendar.day(Integer.parseInt(year), month, day).ifPresent(days::add);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
