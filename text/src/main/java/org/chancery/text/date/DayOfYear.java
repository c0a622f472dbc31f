package org.chancery.text.date;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;

/** A day named without its year: "May 3", "3 May", "May 3-5", "the 3rd of May". */
final class DayOfYear {
    /** What follows makes it a day of another year than the running one. */
    static final String NOT_OF_ANOTHER_YEAR =
            "(?!,?\\s+"
                    + Calendar.YEAR
                    + "|,?\\s+(?:of )?(?:last|next|that|the (?:previous|following|same)) year"
                    + "|,? (?:a|the) year (?:ago|earlier|before|later))";

    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    /** A pattern with groups of its own, which {@link #of} reads. */
    static final String PATTERN =
            "(?:\\b(?<month>"
                    + Calendar.MONTH
                    + ")\\s+(?<day>\\d{1,2})"
                    + ORDINAL
                    + "(?:\\s*[-–]\\s*(?<last>\\d{1,2}))?\\b(?![,.]?\\d|:)"
                    + "|\\b(?<dayBefore>\\d{1,2})"
                    + ORDINAL
                    + "\\s+(?:of\\s+)?(?<monthAfter>"
                    + Calendar.MONTH
                    + ")(?!\\p{L}))"
                    + NOT_OF_ANOTHER_YEAR;

    private DayOfYear() {}

    /** The day, of several the last; empty for a day that the calendar lacks. */
    static Optional<MonthDay> of(Matcher found) {
        boolean monthFirst = found.group("month") != null;
        int month = Calendar.month(found.group(monthFirst ? "month" : "monthAfter"));
        String last = found.group("last") == null ? found.group("day") : found.group("last");
        return Calendar.monthDay(
                month, Integer.parseInt(monthFirst ? last : found.group("dayBefore")));
    }
}
