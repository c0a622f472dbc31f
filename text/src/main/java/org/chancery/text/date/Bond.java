package org.chancery.text.date;

/** How the days of two reports that tell of one happening bind each other. */
interface Bond {

    /** The days on which the first report may have come out, the other being of these days. */
    DaySet firstDays(DaySet second);

    /** The days on which the second report may have come out, the other being of these days. */
    DaySet secondDays(DaySet first);

    /** What the user is told at the first report, of the other by its name. */
    String firstReading(String second);

    /** What the user is told at the second report, of the other by its name. */
    String secondReading(String first);
}
