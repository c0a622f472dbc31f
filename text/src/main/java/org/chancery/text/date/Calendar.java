package org.chancery.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the English calendar, as parts of patterns and as numbers. */
final class Calendar {
    /** A month's name, whole or shortened. */
    static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May\\.?|June?\\.?"
                    + "|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    static final String YEAR = "(?:1[89]\\d\\d|20\\d\\d)";

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("one", 1),
                    Map.entry("first", 1),
                    Map.entry("two", 2),
                    Map.entry("second", 2),
                    Map.entry("three", 3),
                    Map.entry("third", 3),
                    Map.entry("four", 4),
                    Map.entry("fourth", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("fifteen", 15),
                    Map.entry("eighteen", 18),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("twentieth", 20),
                    Map.entry("thirtieth", 30),
                    Map.entry("fortieth", 40),
                    Map.entry("sixtieth", 60),
                    Map.entry("seventieth", 70),
                    Map.entry("fiftieth", 50));

    /** Years of two figures from this on are of the twentieth century. */
    private static final int FIRST_SHORT_YEAR = 50;

    private Calendar() {}

    /** The year that "84" or "07" is short for. */
    static int yearOfTwoFigures(String figures) {
        int year = Integer.parseInt(figures);
        return year + (year < FIRST_SHORT_YEAR ? 2000 : 1900);
    }

    /** The number of a month by its name, whole or shortened; the name must be one. */
    static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("No month: " + name);
    }

    /** The weekday's number, Monday being 0; the name must be one. */
    static int weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)).getValue() - 1;
    }

    /** A small number written as word or figure. */
    static Optional<Integer> number(String word) {
        if (word.length() < 4 && word.chars().allMatch(Character::isDigit) && !word.isEmpty()) {
            return Optional.of(Integer.parseInt(word));
        }
        return Optional.ofNullable(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The day of those numbers, when the calendar has it. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of any year with those numbers, when the calendar has it. */
    static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
