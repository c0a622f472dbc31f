package org.chancery.text.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/** Reads days given as exactly as they are known: yyyy-mm-dd, yyyy-mm or yyyy. */
final class PartialDate {
    private PartialDate() {}

    /**
     * The days from the first possible day of {@code start} to the last possible one of {@code
     * end}.
     */
    static DateRange range(String start, String end) {
        Optional<LocalDate> first = read(start).flatMap(DateRange::earliest);
        Optional<LocalDate> last = read(end).flatMap(DateRange::latest);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(
                    "It ends on " + end + " before it begins on " + start);
        }
        return new DateRange(first, last, "");
    }

    private static Optional<DateRange> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> DateRange.year(Year.parse(text).getValue());
                        case 7 -> DateRange.month(YearMonth.parse(text));
                        default -> DateRange.day(LocalDate.parse(text));
                    });
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no day; write yyyy-mm-dd, yyyy-mm or yyyy", wrong);
        }
    }
}
