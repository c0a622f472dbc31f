package org.chancery.text.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as the TABARI family of dictionaries writes them: {@code 19990815}, or {@code 990815} for a
 * day of 1930 to 2029.
 */
final class CodedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{2}|\\d{4})(\\d{2})(\\d{2})");
    private static final int FIRST_SHORT_YEAR = 30;

    private CodedDate() {}

    /**
     * The day as the dictionary's tables write it; only its month or year where the file gives a
     * day that does not exist (the 31st of February for "the end of the month").
     *
     * @throws IllegalArgumentException when the digits are no date at all
     */
    static String iso(String digits) {
        Matcher parts = DAY.matcher(digits);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + digits + "' is no day");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(1).length() == 2) {
            year += year >= FIRST_SHORT_YEAR ? 1900 : 2000;
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return "%04d".formatted(year);
        }
        try {
            return LocalDate.of(year, month, Integer.parseInt(parts.group(3))).toString();
        } catch (DateTimeException noSuchDay) {
            return "%04d-%02d".formatted(year, month);
        }
    }
}
