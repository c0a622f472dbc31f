package org.chancery.text.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * On which weekdays a report is likely to have come out. News calls the days of the last week by
 * their names: agencies the same day, papers the day after, and rarely later.
 */
final class WeekdayPreference {
    private static final Pattern WEEKDAY = Pattern.compile("\\b" + Calendar.WEEKDAY + "\\b");
    private static final Pattern OTHER_WEEK_BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:next|coming|beginning|starting|from|until|every|last|by|and|to)\\s+$");
    private static final Pattern OTHER_WEEK_AFTER =
            Pattern.compile(
                    "(?i)^(?:s\\b|\\s+(?:next|of next)\\s+week|,?\\s+"
                            + Calendar.MONTH
                            + "\\s+\\d)");
    private static final Pattern LATE_LAST_WEEK =
            Pattern.compile(
                    "\\b(?:late last week|last weekend|over the weekend|at the weekend)\\b");

    /** By days since the weekday named: the same day, the day after, and so on. */
    private static final double[] BY_DISTANCE = {1.0, 1.5, 0.5, 0.3, 0.3, 0.1, 0.1};

    /** By weekday from Monday on, after "late last week". */
    private static final double[] AFTER_WEEKEND = {3.0, 2.0, 1.0, 0.5, 0.2, 0.0, 0.0};

    /** The first paragraph tells the newest. */
    private static final double LEAD = 2.0;

    private final double[] scores;

    private WeekdayPreference(double[] scores) {
        this.scores = scores;
    }

    static WeekdayPreference of(ReportText report) {
        double[] scores = new double[7];
        for (ReportText.Stretch sentence : report.sentences()) {
            double importance = sentence.paragraph() == 0 ? LEAD : 1.0;
            pastDays(sentence)
                    .forEach(found -> add(scores, Calendar.weekday(found.group()), importance));
            if (LATE_LAST_WEEK.matcher(sentence.text()).find()) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += AFTER_WEEKEND[i];
                }
            }
        }
        return new WeekdayPreference(scores);
    }

    /** The weekdays of a sentence that may be of the week before the report. */
    static Stream<Matcher> pastDays(ReportText.Stretch sentence) {
        return sentence.matches(WEEKDAY).filter(found -> isPastDay(sentence.text(), found));
    }

    /** Higher for likelier days. */
    double score(LocalDate day) {
        return scores[DaySet.weekday(day)];
    }

    private static void add(double[] scores, int named, double importance) {
        for (int distance = 0; distance < BY_DISTANCE.length; distance++) {
            scores[(named + distance) % 7] += importance * BY_DISTANCE[distance];
        }
    }

    private static boolean isPastDay(String sentence, Matcher found) {
        String before = sentence.substring(0, found.start());
        return !OTHER_WEEK_BEFORE.matcher(before).find()
                && !OTHER_WEEK_AFTER.matcher(sentence.substring(found.end())).find();
    }
}
