package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.model.time.DateRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads days as a user writes them: a year, a month, a day, or two of these with a slash between;
 * ".." or nothing on one side of the slash is open.
 */
final class DaysConverter implements ITypeConverter<DateRange> {

    @Override
    public DateRange convert(String value) {
        try {
            int slash = value.indexOf('/');
            if (slash < 0) {
                return point(value);
            }
            Optional<LocalDate> earliest =
                    end(value.substring(0, slash)).flatMap(DateRange::earliest);
            Optional<LocalDate> latest = end(value.substring(slash + 1)).flatMap(DateRange::latest);
            return new DateRange(earliest, latest, "");
        } catch (DateTimeException | IllegalArgumentException fault) {
            throw new TypeConversionException(
                    "'" + value + "' is no date; write 2022, 2022-10, 2022-10-13 or 2022/2023-06");
        }
    }

    private static Optional<DateRange> end(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(point(text));
    }

    private static DateRange point(String text) {
        return switch (text.length()) {
            case 4 -> DateRange.year(Integer.parseInt(text));
            case 7 -> DateRange.month(YearMonth.parse(text));
            default -> DateRange.day(LocalDate.parse(text));
        };
    }
}
