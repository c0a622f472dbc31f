package org.chancery.text.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.chancery.model.time.DateRange;

/** A unit of the calendar: which one holds a day, and the one so many before or after. */
enum Unit {
    DAY(Grain.DAY, "D"),
    WEEK(Grain.WEEK, "W"),
    FORTNIGHT(Grain.SPAN, "W"),
    WEEKEND(Grain.WEEKEND, "WE"),
    MONTH(Grain.MONTH, "M"),
    QUARTER(Grain.QUARTER, "Q"),
    YEAR(Grain.YEAR, "Y"),
    DECADE(Grain.DECADE, "E"),
    CENTURY(Grain.CENTURY, "C");

    private final Grain grain;
    private final String letter;

    Unit(Grain grain, String letter) {
        this.grain = grain;
        this.letter = letter;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Grain grain() {
        return grain;
    }

    /** The TIMEX3 letter of a duration in this unit. */
    String letter() {
        return letter;
    }

    /** The day {@code count} units later (or earlier, when negative). */
    LocalDate shift(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The unit that holds {@code day}; weeks run from Monday to Sunday. */
    DateRange holding(LocalDate day) {
        return switch (this) {
            case DAY -> DateRange.day(day);
            case WEEK, FORTNIGHT -> days(monday(day), 7);
            case WEEKEND -> days(monday(day).plusDays(5), 2);
            case MONTH -> DateRange.month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> DateRange.year(day.getYear());
            case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
            case CENTURY -> years(Math.floorDiv(day.getYear(), 100) * 100, 100);
        };
    }

    static DateRange quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
        return DateRange.between(first, first.plusMonths(3).minusDays(1));
    }

    static DateRange years(int first, int count) {
        return DateRange.between(
                LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static DateRange days(LocalDate first, int count) {
        return DateRange.between(first, first.plusDays(count - 1L));
    }
}
