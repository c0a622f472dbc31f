package org.chancery.text.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.chancery.model.text.TimeExpression.Kind;
import org.chancery.model.time.DateRange;

/** Times reckoned from the report's day, and lengths of time. */
final class RelativeReadings {
    /** "Recent weeks" reach back no further than this many. */
    private static final int RECENT = 8;

    /** A year is new up to this month. */
    private static final int LAST_OF_NEW_YEAR = 3;

    private RelativeReadings() {}

    /** "today", "yesterday", "the day after tomorrow". */
    static Reading offset(Captures caught) {
        int days = caught.number("offset");
        return Reading.relative(
                Grain.DAY,
                "today%+d".formatted(days),
                anchor -> DateRange.day(anchor.today().plusDays(days)));
    }

    static Reading weekday(Captures caught) {
        return weekday(
                caught,
                (anchor, day) ->
                        anchor.tense() == Tense.FUTURE
                                ? anchor.today().with(TemporalAdjusters.next(day))
                                : anchor.today().with(TemporalAdjusters.previousOrSame(day)));
    }

    /** "later Tuesday" in a report of Tuesday is the same day. */
    static Reading laterWeekday(Captures caught) {
        return weekday(
                caught,
                (anchor, day) ->
                        anchor.tense() == Tense.PAST
                                ? anchor.today().with(TemporalAdjusters.previousOrSame(day))
                                : anchor.today().with(TemporalAdjusters.nextOrSame(day)));
    }

    /** "last Monday" is the latest one gone by, "next Monday" the one of next week. */
    static Reading whichWeekday(Captures caught) {
        int which = caught.number("which");
        return weekday(
                caught,
                (anchor, day) ->
                        which < 0
                                ? anchor.today().with(TemporalAdjusters.previous(day))
                                : weekdayOfWeek(anchor.today(), day, which));
    }

    /** "Monday last week", "Friday of next week". */
    static Reading weekdayOfWeek(Captures caught) {
        int which = caught.number("which");
        return weekday(caught, (anchor, day) -> weekdayOfWeek(anchor.today(), day, which));
    }

    private static Reading weekday(
            Captures caught, BiFunction<Reading.Dated, DayOfWeek, LocalDate> choose) {
        DayOfWeek day = DayOfWeek.of(caught.number("weekday"));
        return Reading.relative(
                Grain.DAY,
                "XXXX-WXX-" + day.getValue(),
                anchor -> DateRange.day(choose.apply(anchor, day)));
    }

    private static LocalDate weekdayOfWeek(LocalDate today, DayOfWeek day, int which) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(which).plusDays(day.getValue() - 1L);
    }

    /** "June last year". */
    static Reading monthOfYear(Captures caught) {
        int month = caught.number("month");
        int which = caught.number("which");
        return Reading.relative(
                Grain.MONTH,
                "XXXX-%02d".formatted(month),
                anchor -> DateRange.month(YearMonth.of(anchor.today().getYear() + which, month)));
    }

    /** "last week", "this year", "the next decade". */
    static Reading unit(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        int which = caught.number("which");
        return Reading.relative(
                unit.grain(),
                "this %s%+d".formatted(unit.name().toLowerCase(Locale.ROOT), which),
                anchor -> unit.holding(unit.shift(anchor.today(), which)));
    }

    /** "in the new year": the first quarter of the one to come, or of one that is still young. */
    static Reading newYear(Captures caught) {
        return Reading.relative(
                Grain.SPAN,
                "FUTURE_REF",
                anchor -> {
                    LocalDate today = anchor.today();
                    boolean begun = today.getMonthValue() <= LAST_OF_NEW_YEAR;
                    int year = today.getYear() + (begun || anchor.tense() == Tense.PAST ? 0 : 1);
                    return CalendarReadings.through(
                            DateRange.month(YearMonth.of(year, 1)),
                            DateRange.month(YearMonth.of(year, LAST_OF_NEW_YEAR)));
                });
    }

    /** "last December", "this December", "next December"; "the fifth of last month". */
    static Reading whichMonth(Captures caught) {
        int month = caught.number("month");
        int which = caught.number("which");
        return Reading.relative(
                Grain.MONTH,
                "XXXX-%02d".formatted(month),
                anchor -> which(anchor, which, year -> DateRange.month(YearMonth.of(year, month))));
    }

    static Reading whichSeason(Captures caught) {
        int start = caught.number("season");
        int which = caught.number("which");
        return Reading.relative(
                Grain.SEASON,
                "XXXX-%02d".formatted(start),
                anchor -> which(anchor, which, year -> CalendarReadings.season(year, start)));
    }

    private static DateRange which(Reading.Dated anchor, int which, IntFunction<DateRange> inYear) {
        int year = anchor.today().getYear();
        DateRange now = inYear.apply(year);
        if (which == 0) {
            return now;
        }
        boolean over = now.latest().get().isBefore(anchor.today());
        boolean ahead = now.earliest().get().isAfter(anchor.today());
        if (which < 0) {
            return over ? now : inYear.apply(year - 1);
        }
        return ahead ? now : inYear.apply(year + 1);
    }

    /** "two years ago" is a year, "four days ago" a day. */
    static Reading ago(Captures caught) {
        return distant(caught, -1);
    }

    /** "in two weeks", "three months from now". */
    static Reading hence(Captures caught) {
        return distant(caught, 1);
    }

    private static Reading distant(Captures caught, int direction) {
        Unit unit = Unit.of(caught.need("unit"));
        String count = caught.word("number").orElse("1");
        if (count.equals("X")) {
            return vague(unit, direction);
        }
        int number = Integer.parseInt(count) * direction;
        if (caught.word("unitb").isPresent()) {
            return distant(caught, unit, number, direction);
        }
        return Reading.relative(
                unit.grain(),
                "today%+d%s".formatted(number, unit.letter()),
                anchor -> unit.holding(unit.shift(anchor.today(), number)));
    }

    /** "two weeks and three days ago". */
    private static Reading distant(Captures caught, Unit unit, int number, int direction) {
        Unit lesser = Unit.of(caught.need("unitb"));
        String count = caught.need("numberb");
        if (count.equals("X")) {
            return vague(unit, direction);
        }
        int more = Integer.parseInt(count) * direction;
        return Reading.relative(
                lesser.grain(),
                "today%+d%s%+d%s".formatted(number, unit.letter(), more, lesser.letter()),
                anchor -> lesser.holding(lesser.shift(unit.shift(anchor.today(), number), more)));
    }

    /** "over the weekend": the one that is or was, or for what lies ahead the next. */
    static Reading weekend(Captures caught) {
        return Reading.relative(
                Grain.WEEKEND,
                "XXXX-WXX-WE",
                anchor -> {
                    DateRange weekend = Unit.WEEKEND.holding(anchor.today());
                    boolean begun = !weekend.earliest().get().isAfter(anchor.today());
                    boolean ahead = anchor.tense() == Tense.FUTURE;
                    return begun || ahead
                            ? weekend
                            : Unit.WEEKEND.holding(anchor.today().minusWeeks(1));
                });
    }

    private static Reading vague(Unit unit, int direction) {
        return Reading.relative(
                Grain.SPAN,
                direction < 0 ? "PAST_REF" : "FUTURE_REF",
                anchor -> {
                    LocalDate far = unit.shift(anchor.today(), direction * RECENT);
                    return direction < 0
                            ? DateRange.between(far, anchor.today())
                            : DateRange.between(anchor.today(), far);
                });
    }

    /** "the past three years", "the next two weeks", "recent months". */
    static Reading stretch(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        int direction = caught.number("which") < 0 ? -1 : 1;
        String count = caught.word("number").orElse("1");
        if (count.equals("X")) {
            return vague(unit, direction);
        }
        int number = Integer.parseInt(count);
        return Reading.relative(
                Grain.SPAN,
                "P" + number + unit.letter(),
                anchor -> {
                    DateRange days = stretch(unit, direction, number, anchor.today());
                    return caught.word("from").isPresent()
                            ? DateRange.between(anchor.today(), days.latest().orElseThrow())
                            : days;
                });
    }

    /** Quarters of a year are whole ones; other stretches end or begin today. */
    private static DateRange stretch(Unit unit, int direction, int number, LocalDate today) {
        LocalDate far = unit.shift(today, direction * number);
        LocalDate near = unit == Unit.QUARTER ? unit.shift(today, direction) : today;
        if (direction > 0 && unit != Unit.QUARTER) {
            return DateRange.between(today.plusDays(1), far);
        }
        LocalDate first = direction < 0 ? far : near;
        LocalDate last = direction < 0 ? near : far;
        return unit == Unit.QUARTER
                ? CalendarReadings.through(unit.holding(first), unit.holding(last))
                : DateRange.between(first, last);
    }

    /** "now", "recently", "soon". */
    static Reading reference(Captures caught) {
        String value = caught.need("reference");
        return Reading.relative(
                Grain.SPAN,
                value,
                anchor ->
                        switch (value) {
                            case "PAST_REF" -> DateRange.until(anchor.today());
                            case "FUTURE_REF" -> DateRange.from(anchor.today());
                            default -> DateRange.day(anchor.today());
                        });
    }

    static Reading duration(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        String count = caught.word("number").orElse("X");
        return Reading.lasting(Kind.DURATION, unit.grain(), "P" + count + unit.letter());
    }

    /** "two years and six months". */
    static Reading compound(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        Unit lesser = Unit.of(caught.need("unitb"));
        return Reading.lasting(
                Kind.DURATION,
                lesser.grain(),
                "P%s%s%s%s"
                        .formatted(
                                caught.need("number"),
                                unit.letter(),
                                caught.need("numberb"),
                                lesser.letter()));
    }

    static Reading set(Captures caught) {
        String value =
                caught.word("weekday")
                        .map(day -> "XXXX-WXX-" + day)
                        .orElseGet(
                                () ->
                                        "P"
                                                + caught.word("number").orElse("1")
                                                + Unit.of(caught.need("unit")).letter());
        return Reading.lasting(Kind.SET, Grain.SPAN, value);
    }
}
