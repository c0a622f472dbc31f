package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/** How dates lie to one another. */
final class Spread {
    private Spread() {}

    /** True when both ends are known and no more than so many days apart. */
    static boolean isWithin(DateRange range, int days) {
        return range.days().map(length -> length <= days).orElse(false);
    }

    /** The days between two ranges that share none; 0 when they may share one. */
    static long gap(DateRange a, DateRange b) {
        if (a.startsAfterEndOf(b)) {
            return between(b.latest(), a.earliest());
        }
        return b.startsAfterEndOf(a) ? between(a.latest(), b.earliest()) : 0;
    }

    private static long between(Optional<LocalDate> first, Optional<LocalDate> second) {
        return ChronoUnit.DAYS.between(first.orElseThrow(), second.orElseThrow());
    }

    /** Months that a short range touches, as "2001-07"; "undated" for a long or open one. */
    static List<String> months(DateRange range) {
        if (!isWithin(range, 100)) {
            return List.of("undated");
        }
        List<String> months = new ArrayList<>();
        LocalDate month = range.earliest().orElseThrow().withDayOfMonth(1);
        while (!month.isAfter(range.latest().orElseThrow())) {
            months.add(month.toString().substring(0, 7));
            month = month.plusMonths(1);
        }
        return months;
    }
}
