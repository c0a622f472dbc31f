package org.chancery.library.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/** As much of a date as is certain. */
public final class Days {
    private Days() {}

    /** The day, where it can be no other. */
    public static Optional<LocalDate> day(DateRange range) {
        return range.isClosed() && range.earliest().equals(range.latest())
                ? range.earliest()
                : Optional.empty();
    }

    /** The month, where it can be no other. */
    public static Optional<YearMonth> month(DateRange range) {
        return range.isClosed()
                        && range.earliest()
                                .map(YearMonth::from)
                                .equals(range.latest().map(YearMonth::from))
                ? range.earliest().map(YearMonth::from)
                : Optional.empty();
    }

    /** The year, where it can be no other. */
    public static Optional<Integer> year(DateRange range) {
        return range.isClosed()
                        && range.earliest()
                                .map(LocalDate::getYear)
                                .equals(range.latest().map(LocalDate::getYear))
                ? range.earliest().map(LocalDate::getYear)
                : Optional.empty();
    }
}
