package org.chancery.cli;

import java.time.DateTimeException;
import org.chancery.model.time.DateRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads days as a user writes them; see {@link DateRange#parse}. */
final class DaysConverter implements ITypeConverter<DateRange> {

    @Override
    public DateRange convert(String value) {
        try {
            return DateRange.parse(value);
        } catch (DateTimeException | IllegalArgumentException fault) {
            throw new TypeConversionException(
                    "'" + value + "' is no date; write 2022, 2022-10, 2022-10-13 or 2022/2023-06");
        }
    }
}
