package org.chancery.text.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A month without a year beside a happening whose month it is: "the treaty was signed in June" is
 * said within the year after the signing.
 */
final class MonthBeside {
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:in|last|since|on|of) (?:early |late |mid-)?(?:\\d{1,2} )?(?<month>"
                            + Calendar.MONTH
                            + ")\\b(?:\\s+\\d{1,2}\\b)?"
                            + DayOfYear.NOT_OF_ANOTHER_YEAR);

    /** How far from the happening its month may stand. */
    private static final int REACH = 30;

    /** How long a happening is told of by its month alone. */
    private static final int MONTHS = 12;

    private MonthBeside() {}

    /** What the months of a sentence say of the report's day. */
    static List<DateClue> clues(
            ReportText report, ReportText.Stretch sentence, List<Milestone> told) {
        if (report.namesYearBefore(sentence, sentence.text().length())
                || Tense.isAhead(sentence.text())) {
            return List.of();
        }
        return sentence.matches(MONTH)
                .flatMap(found -> clue(report, sentence, found, told).stream())
                .toList();
    }

    private static Optional<DateClue> clue(
            ReportText report, ReportText.Stretch sentence, Matcher found, List<Milestone> told) {
        int month = Calendar.month(found.group("month"));
        List<Milestone> meant =
                told.stream()
                        .filter(one -> one.kind() != Milestone.Kind.STANDING)
                        .filter(one -> isOf(one, month))
                        .filter(one -> isBeside(one, sentence.text(), found))
                        .toList();
        return meant.isEmpty()
                ? Optional.empty()
                : clue(
                        report,
                        sentence,
                        found,
                        meant.stream().map(Milestone::start),
                        "the month of " + meant.get(0).name() + ", without its year");
    }

    /** The clue that a month gives which is that of one of these days; empty without any. */
    static Optional<DateClue> clue(
            ReportText report,
            ReportText.Stretch sentence,
            Matcher month,
            Stream<LocalDate> days,
            String reading) {
        return days.map(MonthBeside::yearFrom)
                .reduce(DaySet::or)
                .map(
                        years ->
                                DateClue.at(
                                        report,
                                        sentence.spanOf(month),
                                        Weight.SOFT,
                                        4,
                                        years,
                                        reading));
    }

    private static boolean isOf(Milestone milestone, int month) {
        return milestone.start().getMonthValue() == month
                || milestone.end().getMonthValue() == month;
    }

    private static boolean isBeside(Milestone milestone, String sentence, Matcher month) {
        return milestone
                .toldIn(sentence)
                .filter(
                        at ->
                                month.start() - at.end() <= REACH
                                        && at.start() - month.end() <= REACH)
                .isPresent();
    }

    /** The days on which a month of which no year is said is that of a day. */
    private static DaySet yearFrom(LocalDate day) {
        return DaySet.between(day, day.plusMonths(MONTHS));
    }
}
