package org.chancery.text.date;

import java.time.LocalDate;

/** How the day of a plan's telling and the day of its carrying out bind each other. */
final class PlanTimes {
    /** What happens is reported within a week when its weekday is given. */
    private static final int NEWS_DAYS = 7;

    private PlanTimes() {}

    /** The days on which a plan may have been told that was carried out on a day. */
    static DaySet plannedOn(Happening.Time time, LocalDate held) {
        LocalDate eve = held.minusDays(1);
        LocalDate year = held.withDayOfYear(1);
        LocalDate month = held.withDayOfMonth(1);
        return switch (time.unit()) {
            case SEASON ->
                    isIn(held, time.number(), time.number() + 2)
                            ? between(year, eve)
                            : DaySet.none();
            case MONTH ->
                    isIn(held, time.number(), time.number())
                            ? between(month.minusMonths(11), eve)
                            : DaySet.none();
            case NEXT_WEEK -> between(held.minusDays(13), eve);
            case NEXT_MONTH -> between(month.minusMonths(1), month.minusDays(1));
            case LATER_THIS_MONTH -> between(month, eve);
            case THIS_YEAR -> between(year, eve);
            case DAYS_AGO -> DaySet.none();
        };
    }

    /** The days on which the carrying out may be reported of a plan told on a day. */
    static DaySet reportedOn(Happening.Time time, LocalDate told) {
        LocalDate next = told.plusDays(1);
        LocalDate month = told.withDayOfMonth(1);
        return switch (time.unit()) {
            case SEASON -> reported(next, month(told.getYear(), time.number()), 3);
            case MONTH -> {
                int year = told.getYear() + (time.number() < told.getMonthValue() ? 1 : 0);
                yield reported(next, month(year, time.number()), 1);
            }
            case NEXT_WEEK -> between(next, told.plusDays(13L + NEWS_DAYS));
            case NEXT_MONTH -> reported(next, month.plusMonths(1), 1);
            case LATER_THIS_MONTH -> reported(next, month, 1);
            case THIS_YEAR -> reported(next, month(told.getYear(), 1), 12);
            case DAYS_AGO -> DaySet.none();
        };
    }

    private static DaySet reported(LocalDate next, LocalDate first, int months) {
        LocalDate from = first.isAfter(next) ? first : next;
        return between(from, first.plusMonths(months).plusDays(NEWS_DAYS));
    }

    private static LocalDate month(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private static boolean isIn(LocalDate day, int firstMonth, int lastMonth) {
        return firstMonth <= day.getMonthValue() && day.getMonthValue() <= lastMonth;
    }

    private static DaySet between(LocalDate first, LocalDate last) {
        return DaySet.between(first, last);
    }
}
