package org.chancery.gold.meantime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * A TIMEX3 value (TimeML 1.2.1) and the days it means.
 *
 * @param text the value as coded
 * @param days its days; empty for lengths, references and values without known days
 */
record TimexValue(String text, Optional<DateRange> days) {
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?|W(?<week>\\d\\d)"
                            + "|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:-?XX)?"
                            + "(?:T.*)?");
    private static final Pattern SINCE = Pattern.compile("(?:ever )?since |as of ");
    private static final Pattern UNTIL = Pattern.compile("(?:by|until|till|up to|through) ");
    private static final Pattern PART =
            Pattern.compile("\\b(?:early|late|mid|middle|beginning|start|end)\\b");
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    static TimexValue of(String value) {
        return new TimexValue(value, days(value));
    }

    /**
     * True when the time read means the same. The collection codes "since 2004" and "by 2004" as
     * 2004 and "early 2004" as 2004 with a modifier that it leaves out; here the bound and the part
     * belong to the days.
     */
    boolean agreesWith(TimeExpression time) {
        if (days.isEmpty()) {
            return time.value().equals(text) || reference(time).equals(text);
        }
        DateRange read = time.range().withText("");
        String words = time.range().text().toLowerCase(Locale.ROOT);
        if (SINCE.matcher(words).lookingAt()) {
            return read.earliest().equals(days.get().earliest());
        }
        if (UNTIL.matcher(words).lookingAt()) {
            return PART.matcher(words).find()
                    ? read.latest().filter(days.get()::contains).isPresent()
                    : read.latest().equals(days.get().latest());
        }
        if (PART.matcher(words).find()) {
            return read.isClosed() && read.intersection(days.get()).equals(Optional.of(read));
        }
        return read.equals(days.get());
    }

    /** "Recently" has days here, and is a reference to the past there. */
    private static String reference(TimeExpression time) {
        String words = time.range().text().toLowerCase(Locale.ROOT);
        if (words.matches("now|currently|at present|at the moment|nowadays|these days")) {
            return "PRESENT_REF";
        }
        if (words.matches("recently|lately|not long ago|.*recent .*")) {
            return "PAST_REF";
        }
        return words.matches("soon|shortly|(?:in )?the (?:near )?future") ? "FUTURE_REF" : "";
    }

    private static Optional<DateRange> days(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return value.matches("\\d{3}")
                    ? Optional.of(years(Integer.parseInt(value) * 10, 10))
                    : Optional.empty();
        }
        try {
            return Optional.of(days(date, Integer.parseInt(date.group("year"))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static DateRange days(Matcher date, int year) {
        if (date.group("day") != null) {
            return DateRange.day(LocalDate.of(year, number(date, "month"), number(date, "day")));
        }
        if (date.group("month") != null) {
            return DateRange.month(YearMonth.of(year, number(date, "month")));
        }
        if (date.group("week") != null) {
            LocalDate monday =
                    LocalDate.of(year, 1, 4)
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(date, "week"))
                            .with(DayOfWeek.MONDAY);
            return DateRange.between(monday, monday.plusDays(6));
        }
        if (date.group("quarter") != null) {
            return months(year, number(date, "quarter") * 3 - 2, 3);
        }
        if (date.group("half") != null) {
            return months(year, number(date, "half") * 6 - 5, 6);
        }
        return date.group("season") == null
                ? DateRange.year(year)
                : months(year, SEASONS.get(date.group("season")), 3);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static DateRange months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return DateRange.between(start, start.plusMonths(count).minusDays(1));
    }

    private static DateRange years(int first, int count) {
        return DateRange.between(
                LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }
}
