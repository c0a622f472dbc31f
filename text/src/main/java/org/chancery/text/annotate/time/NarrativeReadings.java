package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.text.TimeExpression.Kind;
import org.chancery.model.time.DateRange;

/**
 * Times that go on from one told of before: "the next day", "two years later", "that week", "on the
 * second day". Without such a time some are reckoned from the report's day, the others are unknown.
 */
final class NarrativeReadings {
    private static final int DAYS_OF_WEEK = 7;
    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_YEAR = 366;
    private static final int FEW_LEAST = 2;
    private static final int FEW_MOST = 6;

    private NarrativeReadings() {}

    /** "the following week", "the previous year"; "the next year" only of what is over. */
    static Reading next(Captures caught) {
        boolean onlyPast = caught.word("tense").isPresent();
        Unit unit = Unit.of(caught.need("unit"));
        int which = caught.number("which");
        return Reading.narrative(
                RelativeReadings.unit(caught),
                anchor ->
                        lastOf(anchor, unit)
                                .filter(days -> !onlyPast || anchor.tense() == Tense.PAST)
                                .map(days -> which < 0 ? start(days) : end(days))
                                .map(day -> unit.holding(unit.shift(day, which))));
    }

    /** "two years later", "a day earlier". */
    static Reading later(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        String count = caught.need("number");
        String template = "PAST_REF";
        Reading unknown =
                new Reading(Kind.DATE, unit.grain(), true, template, day -> DateRange.unknown());
        if (count.equals("X")) {
            int direction = caught.number("direction");
            return Reading.narrative(
                    unknown,
                    anchor -> lastOf(anchor, unit).map(days -> some(days, unit, direction)));
        }
        int number = Integer.parseInt(count) * caught.number("direction");
        return Reading.narrative(
                unknown, anchor -> lastOf(anchor, unit).map(days -> shifted(days, unit, number)));
    }

    /** "A few days later", "some months earlier": two to six of them. */
    private static DateRange some(DateRange days, Unit unit, int direction) {
        LocalDate near = unit.shift(direction < 0 ? start(days) : end(days), direction * FEW_LEAST);
        LocalDate far = unit.shift(direction < 0 ? start(days) : end(days), direction * FEW_MOST);
        return direction < 0 ? DateRange.between(far, near) : DateRange.between(near, far);
    }

    /** About a week later is a day more or less; other units are meant as a whole. */
    private static DateRange shifted(DateRange days, Unit unit, int number) {
        LocalDate first = unit.shift(start(days), number);
        LocalDate last = unit.shift(end(days), number);
        if (unit == Unit.WEEK || unit == Unit.FORTNIGHT) {
            return DateRange.between(first.minusDays(1), last.plusDays(1));
        }
        return CalendarReadings.through(unit.holding(first), unit.holding(last));
    }

    /** "that year", "the same day". */
    static Reading same(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        return Reading.narrative(
                RelativeReadings.unit(caught),
                anchor -> lastOf(anchor, unit).map(days -> unit.holding(end(days))));
    }

    /** "on the second day" of what began on the day told of, or lasted for the days told of. */
    static Reading dayOf(Captures caught) {
        int nth = caught.number("nth");
        Reading unknown =
                new Reading(Kind.DATE, Grain.DAY, true, "DAY", day -> DateRange.unknown());
        return Reading.narrative(
                unknown,
                anchor ->
                        lastOf(anchor, Unit.DAY)
                                .map(
                                        days ->
                                                DateRange.day(
                                                        nth < 0
                                                                ? end(days)
                                                                : start(days).plusDays(nth - 1L))));
    }

    /** The last time told of that is fine enough to count in a unit from it. */
    private static Optional<DateRange> lastOf(Anchor anchor, Unit unit) {
        int longest =
                switch (unit) {
                    case DAY -> DAYS_OF_WEEK;
                    case WEEK, WEEKEND, FORTNIGHT -> LONGEST_MONTH;
                    default -> LONGEST_YEAR;
                };
        return anchor.told().stream()
                .filter(DateRange::isClosed)
                .filter(range -> range.days().filter(days -> days <= longest).isPresent())
                .findFirst();
    }

    private static LocalDate start(DateRange days) {
        return days.earliest().orElseThrow();
    }

    private static LocalDate end(DateRange days) {
        return days.latest().orElseThrow();
    }
}
