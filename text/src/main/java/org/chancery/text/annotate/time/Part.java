package org.chancery.text.annotate.time;

/** Which part of a stretch of time is meant. */
enum Part {
    EARLY,
    MID,
    LATE,
    BEGINNING,
    END,
    FIRST_HALF,
    SECOND_HALF,
    WHOLE
}
