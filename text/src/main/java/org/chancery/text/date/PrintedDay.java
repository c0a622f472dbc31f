package org.chancery.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as stamps and datelines write it: "14 March 2011", "March 14", "2011-03-14", "3/4/1998",
 * "14 Mar 81", "990312" beside an hour, "March 14-20, 2011".
 */
final class PrintedDay {
    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?<dayShort>\\d{1,2})[ -](?<monthShort>"
                            + Calendar.MONTH
                            + ")[ -]['’]?(?<yearShort>\\d\\d)(?!\\d|[:.]\\d|\\s*(?:GMT|UTC|[ap]\\.?m\\b))"
                            + "|(?<first>"
                            + Calendar.MONTH
                            + ")\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?"
                            + "(?:\\s*(?:-|–|to)\\s*(?<lastAfter>\\d{1,2}))?(?:,?\\s+(?<yearAfter>"
                            + Calendar.YEAR
                            + "))?"
                            + "|(?:(?<from>\\d{1,2})\\s*(?:-|–|to)\\s*)?"
                            + "(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<second>"
                            + Calendar.MONTH
                            + ")(?:,?\\s+(?<yearBefore>"
                            + Calendar.YEAR
                            + "))?"
                            + "|(?<isoYear>"
                            + Calendar.YEAR
                            + ")-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)"
                            + "|(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<year>"
                            + Calendar.YEAR
                            + ")"
                            + "|(?<=(?:GMT|UTC|Z),?\\s{0,3})(?<shortAfter>\\d{6})\\b"
                            + "|\\b(?<shortBefore>\\d{6})(?=[,\\s]+\\d{4}\\s*(?:GMT|UTC|Z))",
                    Pattern.CASE_INSENSITIVE);

    private final Matcher match;

    private PrintedDay(Matcher match) {
        this.match = match;
    }

    /** The first day written in a text. */
    static Optional<PrintedDay> find(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find() ? Optional.of(new PrintedDay(matcher)) : Optional.empty();
    }

    /** The first whole day of a text. */
    static Optional<LocalDate> first(String text) {
        return find(text).flatMap(day -> day.days().stream().findFirst());
    }

    /** All days that the first date of a text may mean, several for "3/4/1998" and for weeks. */
    static DaySet all(String text) {
        return find(text).map(PrintedDay::daySet).orElse(DaySet.none());
    }

    private DaySet daySet() {
        List<LocalDate> days = days();
        Optional<LocalDate> last = lastOfWeek();
        if (last.isPresent() && !days.isEmpty() && !last.get().isBefore(days.get(0))) {
            return DaySet.between(days.get(0), last.get());
        }
        return days.stream().map(day -> DaySet.between(day, day)).reduce(DaySet.none(), DaySet::or);
    }

    /** The day; two where day and month of "3/4/1998" may be either; none without a year. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (has("isoYear")) {
            add(days, number("isoYear"), number("isoMonth"), number("isoDay"));
        } else if (has("year")) {
            add(days, number("year"), number("one"), number("two"));
            if (days.isEmpty() || number("one") != number("two")) {
                add(days, number("year"), number("two"), number("one"));
            }
        } else if (has("yearAfter")) {
            add(days, number("yearAfter"), month("first"), number("dayAfter"));
        } else if (has("yearBefore")) {
            String first = has("from") ? "from" : "dayBefore";
            add(days, number("yearBefore"), month("second"), number(first));
        } else if (has("yearShort")) {
            int year = Calendar.yearOfTwoFigures(match.group("yearShort"));
            add(days, year, month("monthShort"), number("dayShort"));
        } else if (has("shortAfter") || has("shortBefore")) {
            addShort(days, match.group(has("shortAfter") ? "shortAfter" : "shortBefore"));
        }
        return days;
    }

    private Optional<LocalDate> lastOfWeek() {
        if (has("yearAfter") && has("lastAfter")) {
            return Calendar.day(number("yearAfter"), month("first"), number("lastAfter"));
        }
        return has("yearBefore") && has("from")
                ? Calendar.day(number("yearBefore"), month("second"), number("dayBefore"))
                : Optional.empty();
    }

    /** The day of the year, of a date that need not name the year. */
    Optional<MonthDay> dayOfYear() {
        if (has("first")) {
            return Calendar.monthDay(month("first"), number("dayAfter"));
        }
        return has("second")
                ? Calendar.monthDay(month("second"), number("dayBefore"))
                : Optional.empty();
    }

    /** "990312" */
    private static void addShort(List<LocalDate> days, String figures) {
        add(
                days,
                Calendar.yearOfTwoFigures(figures.substring(0, 2)),
                Integer.parseInt(figures.substring(2, 4)),
                Integer.parseInt(figures.substring(4)));
    }

    private static void add(List<LocalDate> days, int year, int month, int day) {
        Calendar.day(year, month, day).ifPresent(days::add);
    }

    private boolean has(String group) {
        return match.group(group) != null;
    }

    private int number(String group) {
        return Integer.parseInt(match.group(group));
    }

    private int month(String group) {
        return Calendar.month(match.group(group));
    }
}
