package org.chancery.model.statement;

import java.util.List;
import java.util.Locale;

/**
 * What came of a forecast.
 *
 * @param forecast the forecast's finding
 * @param verdict whether it came true
 * @param because the findings that decide it; empty while nothing does
 * @param reason why, in a sentence a user understands
 */
public record Outcome(FindingId forecast, Verdict verdict, List<FindingId> because, String reason) {

    /** Whether a forecast came true. */
    public enum Verdict {
        CAME_TRUE,
        FAILED,
        PARTLY,
        /** What it was made to depend on did not come about, so it was not put to the test. */
        CONDITION_NOT_MET,
        /** Spoken of later, but undecided. */
        OPEN,
        NOT_REPORTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Outcome {
        because = List.copyOf(because);
    }
}
