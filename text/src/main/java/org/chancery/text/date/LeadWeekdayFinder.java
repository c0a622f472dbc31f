package org.chancery.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday of the news under a dateline without a year: agencies write on the day or the day
 * after, so the dateline's day fell on one of these weekdays only in some years.
 */
final class LeadWeekdayFinder implements DateClueFinder {
    private static final Pattern DAY = Pattern.compile(DayOfYear.PATTERN);
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
        Optional<MonthDay> day =
                Optional.of(DAY.matcher(dateline.get()))
                        .filter(Matcher::find)
                        .flatMap(DayOfYear::of);
        if (day.isEmpty()) {
            return List.of();
        }
        return report.sentences().stream()
                .filter(sentence -> sentence.paragraph() == 0)
                .flatMap(
                        sentence ->
                                WeekdayPreference.pastDays(sentence)
                                        .map(found -> clue(report, sentence, found, day.get())))
                .limit(1)
                .toList();
    }

    private static DateClue clue(
            ReportText report, ReportText.Stretch sentence, Matcher weekday, MonthDay day) {
        int named = Calendar.weekday(weekday.group());
        return DateClue.at(
                report,
                sentence.spanOf(weekday),
                Weight.SOFT,
                6,
                DaySet.inYears(
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        0,
                        2,
                        found -> isOnOrAfter(found, named)),
                "the dateline's day fell on that weekday or the next only in some years");
    }

    private static boolean isOnOrAfter(LocalDate day, int named) {
        return Math.floorMod(DaySet.weekday(day) - named, 7) <= 1;
    }
}
