package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.time.DateRange;

/**
 * Reads a year or decade that dates what a sentence tells: "in 1938", "in the 1950s"; not one that
 * belongs to a name, as in "the 1938 accord".
 */
final class PastYear {
    private static final Pattern YEAR = Pattern.compile("(1[789]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(1[789]|20)\\d0s");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "in|of|since|during|until|by|early|late|mid|mid-|the|,|january|february|march"
                            + "|april|may|june|july|august|september|october|november|december"
                            + "|summer|autumn|winter|spring");

    private PastYear() {}

    /** The years that a token stands for; empty for any other token. */
    static Optional<DateRange> read(SentenceView view, int i) {
        String word = view.text(i);
        boolean decade = DECADE.matcher(word).matches();
        boolean dates =
                BEFORE.matcher(view.lower(i - 1)).matches()
                        && (decade || !view.is(i - 1, "the"))
                        && (decade || !view.tag(i + 1).matches("NNS?"));
        if (!dates || !(decade || YEAR.matcher(word).matches())) {
            return Optional.empty();
        }
        int year = Integer.parseInt(word.substring(0, 4));
        return Optional.of(
                decade
                        ? new DateRange(
                                Optional.of(LocalDate.of(year, 1, 1)),
                                Optional.of(LocalDate.of(year + 9, 12, 31)),
                                word)
                        : DateRange.year(year));
    }
}
