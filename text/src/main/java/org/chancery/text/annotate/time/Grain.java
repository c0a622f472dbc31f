package org.chancery.text.annotate.time;

/** How large a unit of time is meant. */
enum Grain {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    /** Any other stretch of days. */
    SPAN
}
