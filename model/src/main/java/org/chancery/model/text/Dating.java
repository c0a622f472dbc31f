package org.chancery.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/**
 * When a report was published, as far as it can be known, and why.
 *
 * @param published the days on which it may have been published
 * @param best the most likely single day; empty when nothing is known
 * @param clues what the interval rests on, strongest first
 * @param contradictions clues that cannot be reconciled, in words a user understands
 */
public record Dating(
        DateRange published,
        Optional<LocalDate> best,
        List<Clue> clues,
        List<String> contradictions) {

    private static final Dating UNKNOWN =
            new Dating(DateRange.unknown(), Optional.empty(), List.of(), List.of());

    /**
     * Words of the report that bear on its date.
     *
     * @param raw where they stand in the raw text, in code points; empty span at 0 for a clue from
     *     the container
     * @param quote the words
     * @param reading what they say about the date, in words a user understands
     * @param allows the publication days that agree with the clue
     */
    public record Clue(Span raw, String quote, String reading, DateRange allows) {}

    public Dating {
        clues = List.copyOf(clues);
        contradictions = List.copyOf(contradictions);
    }

    public static Dating unknown() {
        return UNKNOWN;
    }
}
