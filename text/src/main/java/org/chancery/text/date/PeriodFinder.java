package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods of statistics: figures for "January-May 2001" are known after May 2001, and hardly given
 * once those of the whole year are, unless to compare with them.
 */
final class PeriodFinder implements DateClueFinder {
    private static final Pattern MONTHS =
            Pattern.compile(
                    "\\b"
                            + Calendar.MONTH
                            + "\\s*(?:[-–—]|to|through)\\s*(?<last>"
                            + Calendar.MONTH
                            + ")(?:,?\\s+|\\s+of\\s+)(?<year>"
                            + Calendar.YEAR
                            + ")\\b");
    private static final Pattern FIRST_MONTHS =
            Pattern.compile(
                    "(?i)\\bfirst (?<count>\\w+) months (?:of|in) (?<year>"
                            + Calendar.YEAR
                            + ")\\b");
    private static final Pattern QUARTER =
            Pattern.compile(
                    "(?i)\\b(?<which>first|second|third|fourth) (?<part>quarter|half) (?:of|in) (?<year>"
                            + Calendar.YEAR
                            + ")\\b");
    private static final Pattern ANNUAL =
            Pattern.compile("(?i)\\blast year\\b(?=.*\\d)|(?<=\\d.{0,80})\\blast year\\b");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?i)\\b(?:trade|turnover|exports?|imports?|volume|output|production|growth|grew|rose|fell"
                            + "|reached|totall?ed|amounted|sales|investment|deficit|surplus|arrivals)\\b");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?i)\\d\\s*(?:%|percent|per cent|million|billion|tons|tonnes|barrels)|[$£€]\\s*\\d");

    /** The figures of a whole year come out two months after it. */
    private static final int MONTHS_UNTIL_ANNUAL = 2;

    private static final int MONTHS_OF_INTEREST = 4;

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(MONTHS)
                    .forEach(
                            found ->
                                    add(
                                            report,
                                            sentence,
                                            found,
                                            Calendar.month(found.group("last")),
                                            clues));
            sentence.matches(FIRST_MONTHS)
                    .forEach(
                            found ->
                                    Calendar.number(found.group("count"))
                                            .filter(count -> count <= 11)
                                            .ifPresent(
                                                    count ->
                                                            add(
                                                                    report, sentence, found, count,
                                                                    clues)));
            sentence.matches(QUARTER)
                    .forEach(found -> add(report, sentence, found, lastMonth(found), clues));
            if (tellsFigures(sentence.text())) {
                sentence.matches(ANNUAL)
                        .forEach(found -> clues.add(annual(report, sentence, found)));
            }
        }
        return clues;
    }

    /** True of statistics: "exports rose to $3 billion". */
    static boolean tellsFigures(String sentence) {
        return FIGURE.matcher(sentence).find() && AMOUNT.matcher(sentence).find();
    }

    private static int lastMonth(Matcher found) {
        int which = Calendar.number(found.group("which")).orElse(1);
        return found.group("part").equalsIgnoreCase("half") ? Math.min(12, which * 6) : which * 3;
    }

    private static void add(
            ReportText report,
            ReportText.Stretch sentence,
            Matcher found,
            int lastMonth,
            List<DateClue> clues) {
        if (Tense.isAhead(sentence.text())) {
            return;
        }
        int year = Integer.parseInt(found.group("year"));
        LocalDate after = LocalDate.of(year, lastMonth, 1).plusMonths(1);
        clues.add(
                DateClue.at(
                        report,
                        sentence.spanOf(found),
                        Weight.HARD,
                        4,
                        DaySet.from(after),
                        "the period is over when its figures are known"));
        if (lastMonth < 12) {
            LocalDate replaced = LocalDate.of(year + 1, 1, 1).plusMonths(MONTHS_UNTIL_ANNUAL);
            clues.add(
                    DateClue.at(
                            report,
                            sentence.spanOf(found),
                            Weight.SOFT,
                            2,
                            DaySet.between(after, replaced.plusYears(1)),
                            "part of a year is given, or new figures are compared with it"));
            clues.add(
                    DateClue.at(
                            report,
                            sentence.spanOf(found),
                            Weight.LEANING,
                            1,
                            DaySet.between(after, replaced.minusDays(1)),
                            "part of a year is given while the whole is not yet known"));
            clues.add(
                    DateClue.at(
                            report,
                            sentence.spanOf(found),
                            Weight.LEANING,
                            1,
                            DaySet.between(after, after.plusMonths(MONTHS_OF_INTEREST)),
                            "figures are mostly told in the months after they come out"));
        }
    }

    private static DateClue annual(ReportText report, ReportText.Stretch sentence, Matcher found) {
        return DateClue.at(
                report,
                sentence.spanOf(found),
                Weight.LEANING,
                3,
                DaySet.yearly(2, 12),
                "the figures of a year are seldom known in its first weeks");
    }
}
