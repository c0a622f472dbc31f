package org.chancery.text.date;

/**
 * The first report looks back on what the second tells as news.
 *
 * @param elapsed how long after it the first report says it is
 */
record LookBackBond(Elapsed elapsed) implements Bond {
    /** What is told with its weekday happened within the week. */
    private static final int NEWS_DAYS = 7;

    @Override
    public DaySet firstDays(DaySet second) {
        return elapsed.after(second.first().minusDays(NEWS_DAYS), second.last());
    }

    @Override
    public DaySet secondDays(DaySet first) {
        DaySet happened = elapsed.before(first.first(), first.last());
        return happened.isEmpty()
                ? happened
                : DaySet.between(happened.first(), happened.last().plusDays(NEWS_DAYS));
    }

    @Override
    public String firstReading(String second) {
        return "so long after what '" + second + "' tells as news";
    }

    @Override
    public String secondReading(String first) {
        return "tells as news what '" + first + "' looks back on";
    }
}
