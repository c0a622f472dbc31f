package org.chancery.text.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chancery.model.time.DateRange;

/** Times named by the calendar: days, months, seasons, quarters, years, decades, centuries. */
final class CalendarReadings {
    /** A day of the month falls on every weekday within so many months. */
    private static final int MONTHS_SEARCHED = 14;

    private CalendarReadings() {}

    static Reading day(Captures caught) {
        int month = caught.number("month");
        int day = caught.number("day");
        return inYear(
                caught,
                Grain.DAY,
                "XXXX-%02d-%02d".formatted(month, day),
                year -> dayOrNone(year, month, day));
    }

    /** "the 15th": a day of this, last or next month. */
    static Reading dayOfMonth(Captures caught) {
        int day = caught.number("day");
        return Reading.relative(
                Grain.DAY,
                "XXXX-XX-%02d".formatted(day),
                anchor -> {
                    YearMonth month = YearMonth.from(anchor.today());
                    if (anchor.tense() == Tense.FUTURE && day < anchor.today().getDayOfMonth()) {
                        month = month.plusMonths(1);
                    }
                    if (anchor.tense() != Tense.FUTURE && day > anchor.today().getDayOfMonth()) {
                        month = month.minusMonths(1);
                    }
                    return dayOrNone(month.getYear(), month.getMonthValue(), day);
                });
    }

    /** "Friday the 13th": a month in which that day is such a weekday. */
    static Reading weekdayOfMonth(Captures caught) {
        int day = caught.number("day");
        DayOfWeek weekday = DayOfWeek.of(caught.number("weekday"));
        return Reading.relative(
                Grain.DAY,
                "XXXX-XX-%02d".formatted(day),
                anchor -> weekdayOfMonth(anchor, day, weekday));
    }

    private static DateRange weekdayOfMonth(Reading.Dated anchor, int day, DayOfWeek weekday) {
        int step = anchor.tense() == Tense.FUTURE ? 1 : -1;
        YearMonth month = YearMonth.from(anchor.today());
        for (int i = 0; i <= MONTHS_SEARCHED; i++) {
            DateRange found = dayOrNone(month.getYear(), month.getMonthValue(), day);
            boolean behind =
                    step > 0 && found.earliest().filter(anchor.today()::isAfter).isPresent();
            boolean ahead =
                    step < 0 && found.earliest().filter(anchor.today()::isBefore).isPresent();
            boolean falls = found.earliest().filter(d -> d.getDayOfWeek() == weekday).isPresent();
            if (falls && !behind && !ahead) {
                return found;
            }
            month = month.plusMonths(step);
        }
        return DateRange.unknown();
    }

    /** Easter, or a day so many days from it; by the Gregorian rule (Meeus, Jones and Butcher). */
    static Reading easter(Captures caught) {
        int offset = caught.number("offset");
        return inYear(
                caught,
                Grain.DAY,
                "XXXX-EASTER",
                year -> DateRange.day(easter(year).plusDays(offset)));
    }

    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moved = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moved + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int days = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** "16-18 January 2001". */
    static Reading days(Captures caught) {
        int month = caught.number("month");
        int lastMonth = caught.numberIfAny("monthb").orElse(month);
        int first = caught.number("day");
        int last = caught.number("dayb");
        return inYear(
                caught,
                Grain.SPAN,
                "XXXX-%02d-%02d/XXXX-%02d-%02d".formatted(month, first, lastMonth, last),
                year ->
                        through(
                                dayOrNone(year, month, first),
                                dayOrNone(lastMonth < month ? year + 1 : year, lastMonth, last)));
    }

    static Reading month(Captures caught) {
        int month = caught.number("month");
        return inYear(
                caught,
                Grain.MONTH,
                "XXXX-%02d".formatted(month),
                year -> DateRange.month(YearMonth.of(year, month)));
    }

    /** "January-May 2001". */
    static Reading months(Captures caught) {
        int first = caught.number("month");
        int last = caught.number("monthb");
        return inYear(
                caught,
                Grain.SPAN,
                "XXXX-%02d/XXXX-%02d".formatted(first, last),
                year ->
                        through(
                                DateRange.month(
                                        YearMonth.of(last < first ? year - 1 : year, first)),
                                DateRange.month(YearMonth.of(year, last))));
    }

    static Reading season(Captures caught) {
        int start = caught.number("season");
        return inYear(
                caught, Grain.SEASON, "XXXX-%02d".formatted(start), year -> season(year, start));
    }

    static Reading quarter(Captures caught) {
        int number = caught.number("nth");
        return inYear(caught, Grain.QUARTER, "XXXX-Q" + number, year -> Unit.quarter(year, number));
    }

    static Reading half(Captures caught) {
        int number = caught.number("nth");
        return inYear(
                caught,
                Grain.HALF,
                "XXXX-H" + number,
                year ->
                        through(
                                Unit.quarter(year, number * 2 - 1),
                                Unit.quarter(year, number * 2)));
    }

    static Reading year(Captures caught) {
        return Reading.fixed(Grain.YEAR, DateRange.year(fullYear(caught.number("year"))));
    }

    /** "1996-98", "1992 to 1994". */
    static Reading years(Captures caught) {
        int first = fullYear(caught.number("year"));
        int last = caught.number("yearb");
        int full = last < 100 ? first / 100 * 100 + last : last;
        return Reading.fixed(
                Grain.SPAN,
                full < first ? DateRange.year(first) : Unit.years(first, full - first + 1));
    }

    /** "the 1950s"; "the fifties" are those of the twentieth century. */
    static Reading decade(Captures caught) {
        int decade = caught.number("decade");
        return Reading.fixed(Grain.DECADE, Unit.years(decade < 100 ? 1900 + decade : decade, 10));
    }

    static Reading century(Captures caught) {
        return Reading.fixed(Grain.CENTURY, Unit.years((caught.number("nth") - 1) * 100, 100));
    }

    /** The three months from {@code start}; the winter that begins in December ends next year. */
    static DateRange season(int year, int start) {
        LocalDate first = LocalDate.of(year, start, 1);
        return DateRange.between(first, first.plusMonths(3).minusDays(1));
    }

    /** From the first day of one to the last of the other; unknown when they are out of order. */
    static DateRange through(DateRange first, DateRange last) {
        if (!first.isClosed() || !last.isClosed()) {
            return DateRange.unknown();
        }
        LocalDate start = first.earliest().get();
        LocalDate end = last.latest().get();
        return start.isAfter(end) ? DateRange.unknown() : DateRange.between(start, end);
    }

    private static Reading inYear(
            Captures caught, Grain grain, String template, IntFunction<DateRange> days) {
        Optional<Integer> year = caught.numberIfAny("year");
        if (year.isPresent()) {
            return Reading.fixed(grain, days.apply(fullYear(year.get())));
        }
        return Reading.relative(grain, template, anchor -> NearestYear.pick(anchor, days));
    }

    /** A year in two figures lies between 1950 and 2049. */
    private static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static DateRange dayOrNone(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        return whole.isValidDay(day) ? DateRange.day(whole.atDay(day)) : DateRange.unknown();
    }
}
