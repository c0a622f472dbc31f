package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a relative time is reckoned from.
 *
 * @param today the day of the report; empty before it is known
 * @param tense on which side of that day the time lies
 */
public record Anchor(Optional<LocalDate> today, Tense tense) {

    /** Nothing is known of the report's day. */
    public static Anchor none() {
        return new Anchor(Optional.empty(), Tense.UNKNOWN);
    }
}
