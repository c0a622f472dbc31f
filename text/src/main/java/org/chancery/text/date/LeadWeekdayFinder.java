package org.chancery.text.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday of the news under a dateline without a year: agencies write on the day or the day
 * after, so the dateline's day fell on one of these weekdays only in some years.
 */
final class LeadWeekdayFinder implements DateClueFinder {
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<month>"
                            + Calendar.MONTH
                            + ")\\s+(?<day>\\d{1,2})\\b|\\b(?<dayBefore>\\d{1,2})\\s+(?<monthAfter>"
                            + Calendar.MONTH
                            + ")");
    private static final Pattern YEAR = Pattern.compile(Calendar.YEAR);

    @Override
    public List<DateClue> find(ReportText report) {
        Optional<String> dateline =
                report.document()
                        .structure()
                        .dateline()
                        .map(span -> span.in(report.text().clean()))
                        .filter(text -> !YEAR.matcher(text).find());
        if (dateline.isEmpty()) {
            return List.of();
        }
        Matcher day = DAY.matcher(dateline.get());
        if (!day.find()) {
            return List.of();
        }
        return report.sentences().stream()
                .filter(sentence -> sentence.paragraph() == 0)
                .flatMap(
                        sentence ->
                                WeekdayPreference.pastDays(sentence)
                                        .map(found -> clue(report, sentence, found, day)))
                .limit(1)
                .toList();
    }

    private static DateClue clue(
            ReportText report, ReportText.Stretch sentence, Matcher weekday, Matcher day) {
        boolean monthFirst = day.group("month") != null;
        int month = Calendar.month(day.group(monthFirst ? "month" : "monthAfter"));
        int number = Integer.parseInt(day.group(monthFirst ? "day" : "dayBefore"));
        int named = Calendar.weekday(weekday.group());
        return DateClue.at(
                report,
                sentence.spanOf(weekday),
                Weight.SOFT,
                6,
                DaySet.inYears(month, number, 0, 2, found -> isOnOrAfter(found, named)),
                "the dateline's day fell on that weekday or the next only in some years");
    }

    private static boolean isOnOrAfter(LocalDate day, int named) {
        return Math.floorMod(DaySet.weekday(day) - named, 7) <= 1;
    }
}
