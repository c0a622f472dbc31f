package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/**
 * What a relative time is reckoned from.
 *
 * @param today the day of the report; empty before it is known
 * @param tense on which side of that day the time lies
 * @param told the times told of shortly before, the latest told first: "the next day" goes on from
 *     them
 */
public record Anchor(Optional<LocalDate> today, Tense tense, List<DateRange> told) {

    public Anchor {
        told = List.copyOf(told);
    }

    /** An anchor where no time was told of before. */
    public Anchor(Optional<LocalDate> today, Tense tense) {
        this(today, tense, List.of());
    }

    /** Nothing is known of the report's day. */
    public static Anchor none() {
        return new Anchor(Optional.empty(), Tense.UNKNOWN);
    }
}
