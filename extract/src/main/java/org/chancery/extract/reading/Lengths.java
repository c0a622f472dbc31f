package org.chancery.extract.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time in TIMEX3 values of whole days, weeks, months and years: "P11D", "P18M". */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

    private Lengths() {}

    /** The first day of such a time that ends on a day; empty for values of another form. */
    static Optional<LocalDate> before(LocalDate end, String value) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Period length = Period.parse(value);
        boolean days = matcher.group(2).equals("D");
        return Optional.of(end.minus(length).plusDays(days ? 1 : 0));
    }

    /** The last day of such a time that begins on a day; empty for values of another form. */
    static Optional<LocalDate> after(LocalDate start, String value) {
        return LENGTH.matcher(value).matches()
                ? Optional.of(start.plus(Period.parse(value)).minusDays(1))
                : Optional.empty();
    }
}
