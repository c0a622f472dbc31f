package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;

/**
 * Days printed with the report: its publication stamp, its dateline, and the stamps that the site
 * and not the report bears.
 */
final class PrintedDayFinder implements DateClueFinder {
    private static final Pattern COPYRIGHT_YEAR =
            Pattern.compile("(?:©|\\([cC]\\)|[Cc]opyright)\\D{0,20}(?<year>" + Calendar.YEAR + ")");

    /** The parts of a page that bear the day of publication. */
    private static final Set<String> BEAR_THE_DAY =
            Set.of("publication stamp", "print header", "e-mail headers");

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
                PrintedDay.first(text).ifPresent(day -> clues.add(stamp(report, part, day)));
            } else if (part.reason().equals("copyright line")) {
                copyright(report, part, text).ifPresent(clues::add);
            } else if (BEAR_THE_DAY.contains(part.reason())) {
                DaySet days = PrintedDay.all(text);
                if (!days.isEmpty()) {
                    clues.add(published(report, part, days));
                }
            }
        }
        return clues;
    }

    private static DateClue published(ReportText report, Furniture part, DaySet days) {
        return DateClue.at(
                report, part.span(), Weight.HARD, 1, days, "the day printed above the report");
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
        Optional<PrintedDay> written = PrintedDay.find(span.in(report.text().clean()));
        Optional<LocalDate> whole = written.flatMap(day -> day.days().stream().findFirst());
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
        written.flatMap(PrintedDay::dayOfYear)
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
}
