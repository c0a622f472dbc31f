package org.chancery.text.date;

/** How far a clue binds, in the order in which clues are heard. */
enum Weight {
    /** The report cannot have been published on any other day. */
    HARD,
    /**
     * True of most mentions but not of each, such as offices held: the days that agree with most
     * such clues stand.
     */
    VOTE,
    /** Binds unless stronger clues speak against it, which is then reported. */
    SOFT,
    /** A stamp of the site and not of the report: an upper bound, and never more. */
    STAMP,
    /**
     * Comes again every year, and so binds only where the year is known: then the days that agree
     * with most such clues stand.
     */
    YEARLY,
    /** Narrows the choice of the best day, never the interval. */
    LEANING
}
