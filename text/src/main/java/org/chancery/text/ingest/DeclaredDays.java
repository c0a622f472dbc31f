package org.chancery.text.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days that containers declare, such as "2001-07-16T09:30:00Z", "20010716", "Mon, 16 Jul
 * 2001 09:30 GMT" or "July 16, 2001". The hour and zone are left aside: the day is the one printed.
 */
public final class DeclaredDays {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^\\s*(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{Alpha}{3,9})\\.?,?[\\s-]+(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");

    private DeclaredDays() {}

    /** The day that {@code words} name; empty when they name none. */
    public static Optional<LocalDate> read(String words) {
        Matcher yearFirst = YEAR_FIRST.matcher(words);
        if (yearFirst.find()) {
            return day(
                    yearFirst.group(1),
                    Optional.of(Integer.parseInt(yearFirst.group(2))),
                    yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, Optional<Integer> month, String day) {
        try {
            return month.map(
                    number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
