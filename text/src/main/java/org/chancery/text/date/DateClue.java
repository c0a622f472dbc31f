package org.chancery.text.date;

import java.util.Comparator;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;

/**
 * A clue with the days it allows.
 *
 * @param weight how far it binds
 * @param rank its place among clues of one weight: 0 is heard first
 * @param allows the publication days that agree with it
 * @param shown what the user is told of it
 */
record DateClue(Weight weight, int rank, DaySet allows, Dating.Clue shown) {

    /** Strongest first, then by place in the report; the same for any order of finders. */
    static final Comparator<DateClue> ORDER =
            Comparator.comparing(DateClue::weight)
                    .thenComparing(DateClue::rank)
                    .thenComparing(clue -> clue.shown().raw())
                    .thenComparing(clue -> clue.shown().reading())
                    .thenComparing(clue -> clue.shown().quote());

    /** A clue that stands in the report. */
    static DateClue at(
            ReportText report, Span clean, Weight weight, int rank, DaySet allows, String reading) {
        return new DateClue(
                weight,
                rank,
                allows,
                new Dating.Clue(
                        report.text().toRawCodePoints(clean),
                        report.text().quote(clean),
                        reading,
                        allows.hull()));
    }

    /** A clue that does not stand in the report's text. */
    static DateClue outside(String quote, Weight weight, int rank, DaySet allows, String reading) {
        return new DateClue(
                weight,
                rank,
                allows,
                new Dating.Clue(new Span(0, 0), quote, reading, allows.hull()));
    }

    /** What the user is told, a clue that holds in any year being told of the years at hand. */
    Dating.Clue shownWithin(DaySet days) {
        return allows.isOpenOnBothSides()
                ? new Dating.Clue(
                        shown.raw(), shown.quote(), shown.reading(), allows.and(days).hull())
                : shown;
    }
}
