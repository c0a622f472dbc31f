package org.chancery.text.date;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Seasons, months and days named without a year: what is planned for "this summer" is told before
 * the summer ends, what happened "on May 3" within the months after it.
 */
final class SeasonFinder implements DateClueFinder {
    private static final Pattern THIS_SEASON =
            Pattern.compile(
                    "\\b(?:this|this coming) (?<season>spring|summer|autumn|fall|winter)\\b");
    private static final Pattern THIS_YEAR =
            Pattern.compile(
                    "\\b(?:(?<planned>planned|scheduled|expected|due|set) (?:for )?(?:\\w+ )?this year"
                            + "|(?<later>later this year)|(?<earlier>earlier this year))\\b");
    private static final Pattern MONTH_ALONE =
            Pattern.compile(
                    "\\b(?:in|last|until|since|during|for) (?:early |late |mid-)?(?<month>"
                            + Calendar.MONTH
                            + ")\\b(?!\\.?,?\\s+\\d|\\s*[-–—]|\\s+(?:to|through|and)\\s+\\p{Lu})"
                            + DayOfYear.NOT_OF_ANOTHER_YEAR);
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile(DayOfYear.PATTERN);
    private static final Pattern WEEKDAY_AND_DAY =
            Pattern.compile("\\b(?<weekday>" + Calendar.WEEKDAY + "),?\\s+" + DayOfYear.PATTERN);

    private static final Pattern NEXT_SEASON =
            Pattern.compile("\\bnext (?<season>spring|summer|autumn|fall|winter)\\b");

    /** "That, as of May 1, it would": the day from which something is to be. */
    private static final Pattern COMMENCING =
            Pattern.compile(
                    "\\b(?:as (?:of|from)|effective(?: from)?|starting|beginning|from) (?:on )?$");

    private static final Pattern LAST_SEASON =
            Pattern.compile("\\blast (?<season>spring|summer|autumn|fall|winter)\\b");

    private static final int WINTER = 12;
    private static final int NEAR = 60;
    private static final int FAR = 330;
    private static final int ELEVEN_MONTHS = 334;
    private static final int HALF_A_YEAR = 183;
    private static final int FIVE_MONTHS = 150;

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(THIS_SEASON)
                    .forEach(found -> addSeason(report, sentence, found, clues));
            sentence.matches(LAST_SEASON)
                    .forEach(found -> clues.add(lastSeason(report, sentence, found)));
            sentence.matches(NEXT_SEASON)
                    .forEach(found -> clues.add(nextSeason(report, sentence, found)));
            sentence.matches(THIS_YEAR).forEach(found -> clues.add(year(report, sentence, found)));
            if (!report.goesOnFromDatedDay(sentence)) {
                sentence.matches(MONTH_ALONE)
                        .forEach(found -> clues.addAll(month(report, sentence, found)));
                sentence.matches(DAY_WITHOUT_YEAR)
                        .forEach(found -> clues.addAll(day(report, sentence, found)));
            }
            sentence.matches(WEEKDAY_AND_DAY)
                    .forEach(found -> weekday(report, sentence, found).ifPresent(clues::add));
        }
        return clues;
    }

    private static void addSeason(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<DateClue> clues) {
        int firstMonth = firstMonth(found.group("season"));
        if (firstMonth == WINTER) {
            addWinter(report, sentence, found, clues);
            return;
        }
        int lastMonth = firstMonth + 2;
        boolean isAhead = Tense.isAhead(sentence.text());
        clues.add(
                DateClue.at(
                        report,
                        sentence.spanOf(found),
                        Weight.SOFT,
                        6,
                        isAhead
                                ? DaySet.yearly(1, lastMonth)
                                : DaySet.yearly(
                                        Math.max(1, firstMonth - 5), Math.min(12, lastMonth + 3)),
                        isAhead
                                ? "still to come, so published in that year before the season ends"
                                : "a season of the running year"));
        if (isAhead) {
            clues.add(
                    DateClue.at(
                            report,
                            sentence.spanOf(found),
                            Weight.LEANING,
                            4,
                            DaySet.yearly(
                                    MonthDay.of(Math.max(1, firstMonth - 4), 1), FIVE_MONTHS + 15),
                            "plans for a season are mostly told in the months before it"));
        }
    }

    private static int firstMonth(String season) {
        return switch (season) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn", "fall" -> 9;
            default -> WINTER;
        };
    }

    /** Winter belongs to two years, so it is planned for from summer on and told until spring. */
    private static void addWinter(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<DateClue> clues) {
        boolean isAhead = Tense.isAhead(sentence.text());
        clues.add(
                DateClue.at(
                        report,
                        sentence.spanOf(found),
                        Weight.SOFT,
                        6,
                        isAhead ? DaySet.yearly(7, 2) : DaySet.yearly(11, 4),
                        isAhead ? "a winter to come or begun" : "the winter that is or just was"));
    }

    private static DateClue lastSeason(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        int first = firstMonth(found.group("season"));
        return DateClue.at(
                report,
                sentence.spanOf(found),
                Weight.LEANING,
                6,
                DaySet.yearly((first + 2) % 12 + 1, first),
                "a season that is over");
    }

    private static DateClue nextSeason(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        int first = firstMonth(found.group("season"));
        return DateClue.at(
                report,
                sentence.spanOf(found),
                Weight.LEANING,
                4,
                DaySet.yearly((first + 2) % 12 + 1, (first + 10) % 12 + 1),
                "a season to come, but not the one that comes first");
    }

    private static DateClue year(ReportText report, ReportText.Stretch sentence, Matcher found) {
        DaySet months = DaySet.yearly(2, 12);
        String reading = "part of the year has passed";
        if (found.group("planned") != null) {
            months = DaySet.yearly(1, 5);
            reading = "plans for a year are mostly told early in it";
        } else if (found.group("later") != null) {
            months = DaySet.yearly(1, 10);
            reading = "part of the year lies ahead";
        }
        return DateClue.at(report, sentence.spanOf(found), Weight.LEANING, 4, months, reading);
    }

    /**
     * Within a year of the month, and mostly nearer to it. Wide bounds are heard before narrow
     * ones: those of all months and days together leave few days.
     */
    private static List<DateClue> month(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        MonthDay first = MonthDay.of(Calendar.month(found.group("month")), 1);
        boolean isAhead = !found.group().startsWith("last") && isAhead(sentence, found);
        DaySet possible =
                isAhead ? yearlyFrom(first, -ELEVEN_MONTHS, 365) : DaySet.yearly(first, 365);
        DaySet likely =
                isAhead
                        ? yearlyFrom(first, -FIVE_MONTHS, FIVE_MONTHS + 20)
                        : DaySet.yearly(first, HALF_A_YEAR);
        String reading =
                isAhead
                        ? "a month to come, mostly told in the months before it"
                        : "a month that has come, mostly told in the months after it";
        return List.of(
                leaning(report, sentence.spanOf(found), 2, possible, reading),
                leaning(report, sentence.spanOf(found), 5, likely, reading));
    }

    private static boolean isAhead(ReportText.Stretch sentence, Matcher found) {
        String before = sentence.text().substring(0, found.start());
        return Tense.looksAhead(before)
                || (COMMENCING.matcher(before).find()
                        && Tense.first(sentence.text().substring(found.end())) == YearTense.AHEAD);
    }

    private static List<DateClue> day(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        boolean isAhead = isAhead(sentence, found);
        String reading =
                isAhead
                        ? "a day to come, mostly told in the weeks before it"
                        : "a day that has come, mostly told in the weeks after it";
        Span span = sentence.spanOf(found);
        return DayOfYear.of(found)
                .map(
                        day ->
                                List.of(
                                        bound(report, span, day, isAhead),
                                        leaning(
                                                report,
                                                span,
                                                5,
                                                around(day, isAhead, NEAR),
                                                reading)))
                .orElse(List.of());
    }

    private static DaySet around(MonthDay day, boolean isAhead, int reach) {
        return isAhead ? yearlyFrom(day, -reach, reach) : DaySet.yearly(day, reach);
    }

    private static DateClue bound(ReportText report, Span span, MonthDay day, boolean isAhead) {
        return DateClue.at(
                report,
                span,
                Weight.YEARLY,
                2,
                around(day, isAhead, FAR),
                isAhead
                        ? "a day to come, so published before it"
                        : "a day that has come, so published after it");
    }

    private static DateClue leaning(
            ReportText report, Span span, int rank, DaySet days, String reading) {
        return DateClue.at(report, span, Weight.LEANING, rank, days, reading);
    }

    private static Optional<DateClue> weekday(
            ReportText report, ReportText.Stretch sentence, Matcher found) {
        int weekday = Calendar.weekday(found.group("weekday"));
        return DayOfYear.of(found)
                .map(
                        day ->
                                DaySet.inYears(
                                        day.getMonthValue(),
                                        day.getDayOfMonth(),
                                        NEAR,
                                        NEAR,
                                        one -> DaySet.weekday(one) == weekday))
                .filter(days -> !days.isEmpty())
                .map(
                        days ->
                                DateClue.at(
                                        report,
                                        sentence.spanOf(found),
                                        Weight.SOFT,
                                        4,
                                        days,
                                        "the day fell on that weekday only in some years"));
    }

    private static DaySet yearlyFrom(MonthDay day, int offset, int count) {
        return DaySet.yearly(MonthDay.from(day.atYear(2001).plusDays(offset)), count);
    }
}
