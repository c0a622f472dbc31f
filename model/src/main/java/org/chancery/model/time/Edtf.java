package org.chancery.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Writes and reads date ranges in the Extended Date/Time Format (Library of Congress 2019; ISO
 * 8601-2:2019).
 *
 * <p>Whole years, months, decades and centuries are written as such, the seasons June to August and
 * March to May with the codes 22 and 21, everything else as an interval of days with ".." for an
 * open end.
 */
final class Edtf {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private Edtf() {}

    static DateRange read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Optional<LocalDate> earliest = side(text.substring(0, slash)).flatMap(DateRange::earliest);
        Optional<LocalDate> latest = side(text.substring(slash + 1)).flatMap(DateRange::latest);
        return new DateRange(earliest, latest, "");
    }

    private static Optional<DateRange> side(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(point(text));
    }

    private static DateRange point(String text) {
        return switch (text.length()) {
            case 4 -> DateRange.year(Integer.parseInt(text));
            case 7 -> DateRange.month(YearMonth.parse(text));
            default -> DateRange.day(LocalDate.parse(text));
        };
    }

    static String write(DateRange range) {
        if (!range.isClosed()) {
            if (range.isUnknown()) {
                return "..";
            }
            return end(range.earliest()) + "/" + end(range.latest());
        }
        LocalDate first = range.earliest().get();
        LocalDate last = range.latest().get();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth())
                && first.getYear() >= 0
                && last.getYear() <= 9999) {
            return wholeMonths(first, last);
        }
        return first + "/" + last;
    }

    private static String wholeMonths(LocalDate first, LocalDate last) {
        int years = last.getYear() - first.getYear() + 1;
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (wholeYears && years == 1) {
            return "%04d".formatted(first.getYear());
        }
        if (wholeYears && years == 10 && first.getYear() % 10 == 0) {
            return "%03dX".formatted(first.getYear() / 10);
        }
        if (wholeYears && years == 100 && first.getYear() % 100 == 0) {
            return "%02dXX".formatted(first.getYear() / 100);
        }
        if (wholeYears) {
            return "%04d/%04d".formatted(first.getYear(), last.getYear());
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return MONTH.format(first);
        }
        if (years == 1 && last.getMonthValue() - first.getMonthValue() == 2) {
            if (first.getMonthValue() == 6) {
                return "%04d-22".formatted(first.getYear());
            }
            if (first.getMonthValue() == 3) {
                return "%04d-21".formatted(first.getYear());
            }
        }
        return MONTH.format(first) + "/" + MONTH.format(last);
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
