package org.chancery.text.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final Pattern OPENS_PLAN =
            Pattern.compile("\\b(?i:when|before|once|until|if)\\b[^.;]*$");

    /** "Will go, the ministry said on Friday": the nearest verb tells of the past. */
    private static final Pattern JUST_DONE =
            Pattern.compile(
                    "(?<!\\b(?:be|is|are|an?|the)\\s)\\b(?:said|told|met|flew|left|held|began|went"
                            + "|(?!scheduled|expected|planned|slated|need|proceed|succeed|speed)\\p{Ll}{2,}ed)"
                            + "\\b(?!\\s+(?:to|for)\\b)[^,.;]{0,25}$");

    /** A clause whose only verb-like word is one in the present: "lands", "meet". */
    private static final Pattern PRESENT =
            Pattern.compile("^(?!.*\\b(?:was|were|had|did|\\p{Ll}{2,}ed)\\b).*\\b\\p{Ll}{2,}s\\b");

    /** By days since the weekday named: the same day, the day after, and so on. */
    private static final double[] BY_DISTANCE = {1.0, 1.5, 0.5, 0.3, 0.3, 0.1, 0.1};

    /** By days until the weekday named for what lies ahead: not today, and rarely a week away. */
    private static final double[] BY_NOTICE = {0.2, 1.0, 1.0, 1.0, 0.8, 0.6, 0.4};

    /** By weekday from Monday on, after "late last week". */
    private static final double[] AFTER_WEEKEND = {3.0, 2.0, 1.0, 0.5, 0.2, 0.0, 0.0};

    /** The first paragraph tells the newest. */
    private static final double LEAD = 2.0;

    /** No report is before the last day it tells of. */
    private static final double LATEST = 3.0;

    private static final int DAYS = 7;

    /** So many days of the week are not told of where it begins and ends. */
    private static final int GAP = 3;

    private final double[] scores;

    private WeekdayPreference(double[] scores) {
        this.scores = scores;
    }

    static WeekdayPreference of(ReportText report) {
        double[] scores = new double[7];
        for (ReportText.Stretch sentence : report.sentences()) {
            double importance = sentence.paragraph() == 0 ? LEAD : 1.0;
            pastDays(sentence).forEach(found -> add(scores, sentence.text(), found, importance));
            if (LATE_LAST_WEEK.matcher(sentence.text()).find()) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += AFTER_WEEKEND[i];
                }
            }
        }
        Optional.of(report)
                .filter(one -> !isOfNextWeek(one))
                .map(WeekdayPreference::latest)
                .orElse(OptionalInt.empty())
                .ifPresent(
                        day -> {
                            for (int i = 0; i < BY_DISTANCE.length; i++) {
                                scores[(day + i) % DAYS] += LATEST * BY_DISTANCE[i];
                            }
                        });
        return new WeekdayPreference(scores);
    }

    /** "Late last week" is said some days after the last weekday told of. */
    private static boolean isOfNextWeek(ReportText report) {
        return report.sentences().stream()
                .anyMatch(sentence -> LATE_LAST_WEEK.matcher(sentence.text()).find());
    }

    /**
     * The last of the weekdays told of, before the widest gap of the week; none when that is open.
     */
    private static OptionalInt latest(ReportText report) {
        boolean[] told = new boolean[DAYS];
        for (ReportText.Stretch sentence : report.sentences()) {
            pastDays(sentence)
                    .filter(found -> !isAhead(sentence.text().substring(0, found.start())))
                    .forEach(found -> told[Calendar.weekday(found.group())] = true);
        }
        return IntStream.range(0, DAYS)
                .filter(day -> told[day])
                .filter(day -> IntStream.rangeClosed(1, GAP).noneMatch(i -> told[(day + i) % DAYS]))
                .reduce((first, second) -> DAYS)
                .stream()
                .filter(day -> day < DAYS)
                .findFirst();
    }

    /** The weekdays of a sentence that may be of the week before the report. */
    static Stream<Matcher> pastDays(ReportText.Stretch sentence) {
        return sentence.matches(WEEKDAY).filter(found -> isPastDay(sentence.text(), found));
    }

    /** Higher for likelier days. */
    double score(LocalDate day) {
        return scores[DaySet.weekday(day)];
    }

    private static void add(double[] scores, String text, Matcher found, double importance) {
        int named = Calendar.weekday(found.group());
        boolean isAhead = isAhead(text.substring(0, found.start()));
        for (int distance = 0; distance < BY_DISTANCE.length; distance++) {
            int day = isAhead ? named - distance : named + distance;
            double likely = isAhead ? BY_NOTICE[distance] : BY_DISTANCE[distance];
            scores[Math.floorMod(day, 7)] += importance * likely;
        }
    }

    /** "Will meet on Friday", "when she lands in Oslo on Friday". */
    private static boolean isAhead(String before) {
        String clause = Tense.lastClause(before);
        if (JUST_DONE.matcher(before).find()) {
            return false;
        }
        return Tense.isAhead(clause)
                || (OPENS_PLAN.matcher(before).find() && PRESENT.matcher(clause).find());
    }

    private static boolean isPastDay(String sentence, Matcher found) {
        String before = sentence.substring(0, found.start());
        return !OTHER_WEEK_BEFORE.matcher(before).find()
                && !OTHER_WEEK_AFTER.matcher(sentence.substring(found.end())).find();
    }
}
