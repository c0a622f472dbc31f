package org.chancery.model.text;

import org.chancery.model.time.DateRange;

/**
 * Words that say when, for how long or how often.
 *
 * @param span where the words stand in the clean text
 * @param firstToken the first token, as an index into the sentence
 * @param endToken one past the last token
 * @param kind what sort of expression it is
 * @param range the days meant; unknown for a duration or when the report's date is needed but not
 *     known
 * @param relative true when the days were reckoned from the report's date
 * @param value the TIMEX3 value (TimeML 1.2.1), such as "2001-07", "P4D" or "PRESENT_REF"
 */
public record TimeExpression(
        Span span,
        int firstToken,
        int endToken,
        Kind kind,
        DateRange range,
        boolean relative,
        String value) {

    /** TIMEX3 types. */
    public enum Kind {
        DATE,
        DURATION,
        SET
    }

    public boolean covers(int token) {
        return firstToken <= token && token < endToken;
    }
}
