package org.chancery.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * Years in the text: a report is no older than the last past year it names, and older than the next
 * one it looks forward to. Of its own year it says "in May" or "this year", so a year spelt out is
 * mostly another one.
 */
final class YearFinder implements DateClueFinder {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<before>\\b(?i:in|of|since|from|until|till|by|before|after|than|through|during|between|and|to"
                            + "|year|early|late|mid|spring|summer|autumn|fall|winter|the|a|an|its|their|his|our|end of"
                            + "|"
                            + Calendar.MONTH
                            + "(?:\\s+\\d{1,2})?,?)[\\s-]+(?:the year )?|\\(|^(?=\\d{4}(?:,\\s+"
                            + Calendar.MONTH
                            + "|:)))(?<year>"
                            + Calendar.YEAR
                            + ")\\b(?!s\\b|['’]s|[,.]\\d|[-–]\\d{3}|\\s*(?:percent|per cent|people|troops|soldiers"
                            + "|workers|tons|tonnes|km|kilomet|miles|men|women|meters|metres|dollars|million|billion"
                            + "|rubles|euros|jobs|refugees|protesters|delegates|members|years|pages|homes|planes"
                            + "|aircraft|tanks|missiles|warheads))");
    private static final Pattern MONTH_BEFORE =
            Pattern.compile(
                    "(?:\\b(?<dayBefore>\\d{1,2})\\s+)?(?<month>"
                            + Calendar.MONTH
                            + ")(?:\\s+(?<day>\\d{1,2}))?,?[\\s-]+$");

    private static final String OTHER_YEAR = "a report seldom spells out its own year";

    /** A weekday without a date is one of the week before or after the report. */
    private static final int NEWS_DAYS = 7;

    private static final int DAYS_OF_NOTICE = 60;
    private static final int YEARS_REMEMBERED = 3;

    /** Within so many years before the last one named, others are of the same story. */
    private static final int YEARS_TOLD = 4;

    private static final int YEARS_BETWEEN = 2;

    /** A year as the report uses it. */
    private record Named(
            LocalDate first,
            LocalDate last,
            YearTense tense,
            boolean inLead,
            boolean ofFigures,
            Span span) {

        int year() {
            return first.getYear();
        }

        boolean isWholeYear() {
            return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        }

        boolean isDay() {
            return first.equals(last);
        }
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<Named> named =
                report.sentences().stream()
                        .flatMap(
                                sentence ->
                                        sentence.matches(YEAR).map(found -> named(sentence, found)))
                        .toList();
        List<DateClue> clues = new ArrayList<>();
        Optional<Named> latest =
                named.stream()
                        .filter(one -> one.tense() == YearTense.PAST)
                        .max(Comparator.comparing(Named::first));
        latest.ifPresent(one -> addPast(report, one, clues));
        latest.filter(one -> isOneOfSeveral(one, named))
                .ifPresent(one -> addRecent(report, one, clues));
        named.stream()
                .filter(one -> one.tense() == YearTense.AHEAD)
                .filter(one -> latest.isEmpty() || one.year() > latest.get().year())
                .min(Comparator.comparing(Named::first))
                .ifPresent(one -> addAhead(report, one, clues));
        return clues;
    }

    private static void addPast(ReportText report, Named named, List<DateClue> clues) {
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.HARD,
                        5,
                        DaySet.from(named.first()),
                        "a past time, so the report is not older"));
        if (!named.isDay()) {
            clues.add(leaning(report, named, 1, nextYears(named), OTHER_YEAR));
        } else if (named.inLead()) {
            DaySet days = DaySet.between(named.last(), named.last().plusDays(NEWS_DAYS));
            clues.add(leaning(report, named, 0, days, "the day that the lead tells of"));
        }
        if (named.isWholeYear() && named.ofFigures()) {
            DaySet next = DaySet.between(named.last().plusMonths(1), named.last().plusMonths(15));
            clues.add(leaning(report, named, 3, next, "figures are mostly those of last year"));
        }
        DaySet soon = DaySet.between(named.first(), named.last().plusYears(YEARS_REMEMBERED));
        clues.add(leaning(report, named, 4, soon, "the last year named is seldom long ago"));
    }

    /** A report that names several years of late lets few go by between them and itself. */
    private static boolean isOneOfSeveral(Named latest, List<Named> named) {
        return named.stream()
                        .filter(one -> one.tense() == YearTense.PAST)
                        .map(Named::year)
                        .filter(year -> year >= latest.year() - YEARS_TOLD)
                        .distinct()
                        .count()
                > 1;
    }

    private static void addRecent(ReportText report, Named named, List<DateClue> clues) {
        DaySet soon = DaySet.between(named.first(), named.last().plusYears(YEARS_BETWEEN));
        clues.add(leaning(report, named, 2, soon, "the last of several years named"));
        DaySet next = DaySet.between(named.last(), named.last().plusYears(1));
        clues.add(leaning(report, named, 6, next, "the last year named is mostly last year"));
    }

    private static DaySet nextYears(Named named) {
        return DaySet.from(LocalDate.of(named.year() + 1, 1, 1));
    }

    private static void addAhead(ReportText report, Named named, List<DateClue> clues) {
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.SOFT,
                        5,
                        DaySet.until(named.last()),
                        "lies ahead, so the report is older"));
        if (named.isDay()) {
            DaySet days = DaySet.between(named.last().minusDays(DAYS_OF_NOTICE), named.last());
            clues.add(leaning(report, named, 1, days, "a day to come is mostly a near one"));
            weekdayOfPlan(report, named).ifPresent(clues::add);
        } else {
            DaySet before = DaySet.until(LocalDate.of(named.year() - 1, 12, 31));
            clues.add(leaning(report, named, 1, before, OTHER_YEAR));
        }
    }

    /** "Will meet on Monday", where the one full date ahead is a Monday. */
    private static Optional<DateClue> weekdayOfPlan(ReportText report, Named named) {
        DaySet week = DaySet.between(named.last().minusDays(NEWS_DAYS), named.last());
        return report.sentences().stream()
                .filter(sentence -> sentence.paragraph() == 0 && Tense.isAhead(sentence.text()))
                .flatMap(sentence -> WeekdayPreference.pastDays(sentence))
                .filter(found -> Calendar.weekday(found.group()) == DaySet.weekday(named.last()))
                .findFirst()
                .map(
                        found ->
                                DateClue.at(
                                        report,
                                        named.span(),
                                        Weight.SOFT,
                                        4,
                                        week,
                                        "the day that the lead calls by its weekday"));
    }

    private static DateClue leaning(
            ReportText report, Named named, int rank, DaySet days, String reading) {
        return DateClue.at(report, named.span(), Weight.LEANING, rank, days, reading);
    }

    private static Named named(ReportText.Stretch sentence, Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        String before = sentence.text().substring(0, found.start("year"));
        String after = sentence.text().substring(found.end("year"));
        YearTense tense = YearTense.of(before, after);
        DateRange days = days(before, year);
        return new Named(
                days.earliest().orElseThrow(),
                days.latest().orElseThrow(),
                tense,
                sentence.paragraph() == 0,
                PeriodFinder.tellsFigures(sentence.text()),
                sentence.spanOf(found));
    }

    /** The days of a year, or of the month or day named before it. */
    private static DateRange days(String before, int year) {
        Matcher month = MONTH_BEFORE.matcher(before);
        if (!month.find()) {
            return DateRange.year(year);
        }
        YearMonth whole = YearMonth.of(year, Calendar.month(month.group("month")));
        Optional<DateRange> day =
                Optional.ofNullable(month.group("day"))
                        .or(() -> Optional.ofNullable(month.group("dayBefore")))
                        .map(Integer::parseInt)
                        .filter(whole::isValidDay)
                        .map(number -> DateRange.day(whole.atDay(number)));
        return day.orElseGet(() -> DateRange.month(whole));
    }
}
