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
                    "(?<before>\\b(?:in|of|since|from|until|till|by|before|after|than|through|during|between|and|to"
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
    private static final Pattern FORWARD =
            Pattern.compile("(?i)^(?:by|until|till|before|through|than)\\b.*");

    /** "Before the elections of May 2006": the occasion stands between. */
    private static final Pattern FORWARD_TO_OCCASION =
            Pattern.compile(
                    "(?i)\\b(?:before|until|till|ahead of|no later than) (?:the|its|their|his|her|a|an) [^,.;:]{0,40}$");

    private static final Pattern COMING_OCCASION =
            Pattern.compile(
                    "^.{0,20}\\b(?:Olympic|Olympics|Games|World Cup|Expo|elections?|census|budget|target|goals?|deadline)\\b");

    /** "Runs to 2010": said of what lasts. */
    private static final Pattern RUNS_TO =
            Pattern.compile(
                    "(?i)\\b(?:runs?|running|extends?|extending|lasts?|lasting|valid|continues?)(?: \\w+)? to (?:the (?:end|year|spring|summer|autumn|beginning) (?:of )?)?$");

    /** "From 1910 to 1945", "dating back to 1945": a time that is over. */
    private static final Pattern FROM =
            Pattern.compile(
                    "(?i)\\b(?:from|between|dat\\w+|goes|going|back|prior|up|rose|grew|fell|since)\\b[^.;]{0,60}\\bto (?:the year )?$");

    /** Statistics of part of a year do name their own year. */
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile(
                    "(?:(?:[-–—]|\\b(?:to|through))\\s*"
                            + Calendar.MONTH
                            + ",?|\\b(?:months|quarter|half)(?: of| in)?)\\s+$");

    /** "The 1972 treaty": the year is part of a name. */
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:the|a|an|its|their|his|our)\\s+$");

    /** "To leave the year 2000 in the text": the year is spoken of, nothing is dated by it. */
    private static final Pattern ITSELF = Pattern.compile("(?i)\\bthe year $");

    private static final Pattern DATING_WORD =
            Pattern.compile(
                    "(?i)\\b(?:in|of|since|from|during|by|until|till|before|after|through|for|to) the year $");

    /** "The Treaty of 1972" */
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,} of (?:the year )?$");

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

    /** A year as the report uses it. */
    private record Named(
            LocalDate first,
            LocalDate last,
            boolean ahead,
            boolean clear,
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
        List<Named> past = new ArrayList<>();
        List<Named> ahead = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(YEAR)
                    .map(found -> named(sentence, found))
                    .filter(Named::clear)
                    .forEach(named -> (named.ahead() ? ahead : past).add(named));
        }
        List<DateClue> clues = new ArrayList<>();
        Optional<Named> latest = past.stream().max(Comparator.comparing(Named::first));
        latest.ifPresent(named -> addPast(report, named, clues));
        ahead.stream()
                .filter(named -> latest.isEmpty() || named.year() > latest.get().year())
                .min(Comparator.comparing(Named::first))
                .ifPresent(named -> addAhead(report, named, clues));
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
        boolean isForward =
                FORWARD.matcher(found.group("before")).matches()
                        || RUNS_TO.matcher(before).find()
                        || FORWARD_TO_OCCASION.matcher(before).find();
        boolean isOccasion = COMING_OCCASION.matcher(after).find();
        boolean isName =
                DETERMINER.matcher(found.group("before")).find()
                        || TITLE_BEFORE.matcher(before).find();
        boolean isAhead = isForward || (!isName && Tense.isAhead(before) && !Tense.isPast(before));
        boolean isDoubtful =
                isOccasion
                        || Tense.isPlanOfThen(before)
                        || (isForward && Tense.isPast(sentence.text()) && !Tense.endsAhead(before))
                        || (isName && Tense.isAhead(sentence.text()))
                        || PERIOD_BEFORE.matcher(before).find()
                        || (ITSELF.matcher(before).find() && !DATING_WORD.matcher(before).find())
                        || isContinuing(before)
                        || (isTo(before) && !FROM.matcher(before).find());
        DateRange days = days(before, year);
        return new Named(
                days.earliest().orElseThrow(),
                days.latest().orElseThrow(),
                isAhead,
                !isDoubtful,
                sentence.paragraph() == 0,
                PeriodFinder.tellsFigures(sentence.text()),
                sentence.spanOf(found));
    }

    /** "from 1990 to 1999" may end in any time; its beginning is named by itself. */
    private static boolean isContinuing(String before) {
        return before.matches("(?s).*\\b(?:to|and)\\s+$") && Tense.isAhead(before);
    }

    private static boolean isTo(String before) {
        return before.matches("(?s).*\\bto\\s+(?:the year )?$");
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
