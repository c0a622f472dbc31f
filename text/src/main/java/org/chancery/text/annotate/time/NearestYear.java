package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chancery.model.time.DateRange;

/** Supplies the year that a report leaves out: "in December", "on March 3". */
final class NearestYear {
    /** How much nearer days ahead must be than days gone by to be meant among past verbs. */
    private static final int AHEAD_OF_PAST = 4;

    private NearestYear() {}

    /**
     * The last such days that have begun, in the past tense; the first that have not ended, in the
     * future; the nearest otherwise, mostly in the past when days ahead must be much nearer.
     *
     * @param inYear the days in a given year; unknown when that year has none (29 February)
     */
    static DateRange pick(Reading.Dated anchor, IntFunction<DateRange> inYear) {
        int year = anchor.today().getYear();
        List<DateRange> all =
                IntStream.rangeClosed(year - 4, year + 4)
                        .mapToObj(inYear)
                        .filter(DateRange::isClosed)
                        .toList();
        return all.stream()
                .filter(range -> fits(range, anchor))
                .min(Comparator.comparingLong(range -> distance(range, anchor)))
                .orElse(DateRange.unknown());
    }

    private static boolean fits(DateRange range, Reading.Dated anchor) {
        return switch (anchor.tense()) {
            case PAST -> !range.earliest().get().isAfter(anchor.today());
            case FUTURE -> !range.latest().get().isBefore(anchor.today());
            case MOSTLY_PAST, UNKNOWN -> true;
        };
    }

    private static long distance(DateRange range, Reading.Dated anchor) {
        LocalDate today = anchor.today();
        if (range.contains(today)) {
            return 0;
        }
        boolean ahead = range.earliest().get().isAfter(today);
        long weight = ahead && anchor.tense() == Tense.MOSTLY_PAST ? AHEAD_OF_PAST : 1;
        LocalDate near = ahead ? range.earliest().get() : range.latest().get();
        return weight * Math.abs(ChronoUnit.DAYS.between(today, near));
    }
}
