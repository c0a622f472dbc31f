package org.chancery.text.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * A happening of public record that is told by its weekday: "was overthrown on Wednesday", "faces
 * an election on Sunday", "signed the treaty on Monday". News does so for a week and no longer.
 */
final class NewsWeekday {
    private static final int DAYS = 8;

    /** How far from the weekday the happening may stand. */
    private static final int REACH = 60;

    private static final Pattern YEAR = Pattern.compile("\\b" + Calendar.YEAR + "\\b|anniversary");

    /** "Said on Tuesday": the day is that of the words. */
    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(?:said|told|announced|added|warned|asked|urged|condemned|welcomed|called"
                            + "|accused|denied|repeated|declared|insisted)\\b[^,.;]{0,30}$");

    /** A treaty is news on the day on which it is signed. */
    private static final Pattern SIGNED =
            Pattern.compile(
                    "\\b(?:sign(?:s|ed|ing)?|initial(?:l?ed)?|conclude[sd]?|put their names to)\\b");

    private NewsWeekday() {}

    /** What the weekdays of a sentence say, given the happenings that may be told in it. */
    static List<DateClue> clues(
            ReportText report, ReportText.Stretch sentence, List<Milestone> milestones) {
        if (YEAR.matcher(sentence.text()).find()) {
            return List.of();
        }
        return WeekdayPreference.pastDays(sentence)
                .filter(found -> !SAID.matcher(before(sentence, found)).find())
                .flatMap(found -> clue(report, sentence, found, milestones).stream())
                .toList();
    }

    private static String before(ReportText.Stretch sentence, Matcher found) {
        return sentence.text().substring(0, found.start());
    }

    private static Optional<DateClue> clue(
            ReportText report,
            ReportText.Stretch sentence,
            Matcher found,
            List<Milestone> milestones) {
        Span place = new Span(found.start(), found.end());
        int weekday = Calendar.weekday(found.group());
        List<Milestone> told =
                milestones.stream()
                        .filter(one -> isNews(one, sentence.text()) && fellOn(one, weekday))
                        .filter(one -> one.isToldNear(sentence.text(), place, REACH))
                        .toList();
        boolean ahead = Tense.looksAhead(before(sentence, found));
        return told.stream()
                .map(one -> days(one, ahead))
                .reduce(DaySet::or)
                .map(
                        days ->
                                DateClue.at(
                                        report,
                                        sentence.spanOf(found),
                                        Weight.LEANING,
                                        0,
                                        days,
                                        "the weekday of " + told.get(0).name()));
    }

    private static boolean isNews(Milestone milestone, String sentence) {
        return milestone.isShort()
                && (milestone.kind() != Milestone.Kind.STANDING || SIGNED.matcher(sentence).find());
    }

    private static boolean fellOn(Milestone milestone, int weekday) {
        return DaySet.weekday(milestone.start()) == weekday
                || DaySet.weekday(milestone.end()) == weekday;
    }

    private static DaySet days(Milestone milestone, boolean ahead) {
        return ahead
                ? DaySet.between(milestone.start().minusDays(DAYS - 1L), milestone.start())
                : DaySet.between(milestone.start(), milestone.end().plusDays(DAYS));
    }
}
