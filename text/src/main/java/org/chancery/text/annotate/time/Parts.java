package org.chancery.text.annotate.time;

import java.time.LocalDate;
import org.chancery.model.time.DateRange;

/**
 * The days of a part of a week, month, year and so on, by convention: early in a month is the 1st
 * to 10th, its middle the 10th to 20th, late from the 20th on; late in a week is Thursday to
 * Saturday; late in a year October to December. A beginning or an end is narrower: seven days of a
 * month, one month of a year.
 */
final class Parts {
    private Parts() {}

    static DateRange of(Part part, Grain grain, DateRange whole) {
        if (!whole.isClosed() || part == Part.WHOLE) {
            return whole;
        }
        LocalDate first = whole.earliest().get();
        return switch (part) {
            case FIRST_HALF -> fraction(whole, 0, 2, 4);
            case SECOND_HALF -> fraction(whole, 2, 4, 4);
            default ->
                    switch (grain) {
                        case WEEK -> week(part, first);
                        case MONTH -> month(part, whole);
                        case YEAR -> months(part, first);
                        case DAY, WEEKEND -> whole;
                        case DECADE -> decade(part, first);
                        default -> third(part, whole);
                    };
        };
    }

    private static DateRange week(Part part, LocalDate monday) {
        return switch (part) {
            case EARLY, BEGINNING -> DateRange.between(monday, monday.plusDays(2));
            case MID -> DateRange.between(monday.plusDays(1), monday.plusDays(3));
            case LATE -> DateRange.between(monday.plusDays(3), monday.plusDays(5));
            default -> DateRange.between(monday.plusDays(4), monday.plusDays(6));
        };
    }

    private static DateRange month(Part part, DateRange whole) {
        LocalDate first = whole.earliest().get();
        LocalDate last = whole.latest().get();
        return switch (part) {
            case BEGINNING -> DateRange.between(first, first.plusDays(6));
            case EARLY -> DateRange.between(first, first.plusDays(9));
            case MID -> DateRange.between(first.plusDays(9), first.plusDays(19));
            case LATE -> DateRange.between(first.plusDays(19), last);
            default -> DateRange.between(last.minusDays(6), last);
        };
    }

    private static DateRange months(Part part, LocalDate january) {
        return switch (part) {
            case BEGINNING -> months(january, 0, 1);
            case EARLY -> months(january, 0, 3);
            case MID -> months(january, 4, 8);
            case LATE -> months(january, 9, 12);
            default -> months(january, 11, 12);
        };
    }

    private static DateRange months(LocalDate january, int from, int to) {
        return DateRange.between(january.plusMonths(from), january.plusMonths(to).minusDays(1));
    }

    private static DateRange decade(Part part, LocalDate first) {
        int year = first.getYear();
        return switch (part) {
            case BEGINNING, EARLY -> Unit.years(year, 4);
            case MID -> Unit.years(year + 4, 3);
            default -> Unit.years(year + 7, 3);
        };
    }

    private static DateRange third(Part part, DateRange whole) {
        return switch (part) {
            case BEGINNING, EARLY -> fraction(whole, 0, 1, 3);
            case MID -> fraction(whole, 1, 2, 3);
            default -> fraction(whole, 2, 3, 3);
        };
    }

    private static DateRange fraction(DateRange whole, int from, int to, int parts) {
        long days = whole.days().orElse(1L);
        LocalDate first = whole.earliest().get();
        long start = days * from / parts;
        long end = Math.max(start, days * to / parts - 1);
        return DateRange.between(first.plusDays(start), first.plusDays(end));
    }
}
