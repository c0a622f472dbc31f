package org.chancery.text.date;

import java.time.LocalDate;

/**
 * The first report plans what the second tells as done.
 *
 * @param time when the first report plans it for
 */
record PlanBond(Happening.Time time) implements Bond {
    /** What is told with its weekday happened within the week. */
    private static final int NEWS_DAYS = 7;

    @Override
    public DaySet firstDays(DaySet second) {
        DaySet plans = DaySet.none();
        LocalDate last = second.last();
        for (LocalDate day = second.first().minusDays(NEWS_DAYS);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            plans = plans.or(PlanTimes.plannedOn(time, day));
        }
        return plans;
    }

    @Override
    public DaySet secondDays(DaySet first) {
        DaySet news = DaySet.none();
        for (LocalDate day = first.first(); !day.isAfter(first.last()); day = day.plusDays(1)) {
            if (first.contains(day)) {
                news = news.or(PlanTimes.reportedOn(time, day));
            }
        }
        return news;
    }

    @Override
    public String firstReading(String second) {
        return "plans what '" + second + "' reports as done";
    }

    @Override
    public String secondReading(String first) {
        return "reports as done what '" + first + "' plans";
    }
}
