package org.chancery.text.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for a time that is reckoned from the report's day: "last spring", "later this month", "two
 * weeks ago", "on the heels of", "the tenth anniversary of". Said of a happening whose days are
 * known they tell the report's.
 */
final class WhichTime {
    static final Pattern PATTERN =
            Pattern.compile(
                    "\\b(?:(?<which>last|next|later this|earlier this|this) (?<unit>spring|summer|autumn|fall|winter|year|month|week)"
                            + "|(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})"
                            + " (?<length>day|week|month|year|decade)s? (?<side>ago|after|later|earlier|since)"
                            + "|(?<ordinal>\\p{L}+|\\d{1,2})(?:st|nd|rd|th)? anniversary"
                            + "|(?<heels>on the heels of|in the wake of|days after|hours after|fresh from))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int DAYS_IN_THE_WAKE = 21;

    /** Months are counted roughly. */
    private static final int MONTH_SLACK = 25;

    /** A report may go on to later days than those it opens with. */
    private static final int SLACK = 30;

    private final Matcher words;

    WhichTime(Matcher words) {
        this.words = words;
    }

    /** "Two months after" another happening may be told of any time; only "ago" is of today. */
    boolean isSureOnlyInOpening() {
        return has("count") && !isYears() && !words.group("side").equalsIgnoreCase("ago");
    }

    /**
     * "Ten years after the accords", "the tenth anniversary of": said of what has stood since, too.
     */
    boolean isDistance() {
        return has("count") || has("ordinal");
    }

    private boolean isYears() {
        return has("length")
                && words.group("length").toLowerCase(Locale.ROOT).matches("year|decade");
    }

    private boolean has(String group) {
        return words.group(group) != null;
    }

    /** The days on which a report may say so of a happening; none where the words tell nothing. */
    DaySet days(Milestone milestone) {
        if (has("heels")) {
            LocalDate end = milestone.end();
            return DaySet.between(end, end.plusDays(DAYS_IN_THE_WAKE));
        }
        if (has("ordinal")) {
            return Calendar.number(words.group("ordinal"))
                    .map(years -> yearsAfter(milestone, years))
                    .orElse(DaySet.none());
        }
        return has("count")
                ? elapsed(milestone, isSureOnlyInOpening() ? SLACK : 0)
                : named(milestone);
    }

    /** Those of them on which it is likeliest. */
    DaySet likely(Milestone milestone) {
        if (has("heels")) {
            return DaySet.between(milestone.end(), milestone.end().plusDays(DAYS_IN_THE_WAKE / 3));
        }
        if (isSureOnlyInOpening()) {
            return elapsed(milestone, 0);
        }
        return Optional.ofNullable(words.group("ordinal"))
                .flatMap(Calendar::number)
                .map(years -> around(milestone.start().plusYears(years)))
                .orElse(DaySet.none());
    }

    private static DaySet around(LocalDate day) {
        return DaySet.between(day.minusDays(MONTH_SLACK), day.plusDays(MONTH_SLACK));
    }

    private DaySet elapsed(Milestone milestone, int slack) {
        int count = Calendar.number(words.group("count")).orElse(1);
        String length = words.group("length").toLowerCase(Locale.ROOT);
        LocalDate start = milestone.start();
        LocalDate end = milestone.end().plusDays(slack);
        return switch (length) {
            case "day" -> DaySet.between(start.plusDays(count - 1L), end.plusDays(count + 2L));
            case "week" ->
                    DaySet.between(start.plusDays(count * 7L - 5), end.plusDays(count * 7L + 7));
            case "month" ->
                    DaySet.between(
                            start.plusMonths(count).minusDays(MONTH_SLACK),
                            end.plusMonths(count).plusDays(MONTH_SLACK));
            default -> yearsAfter(milestone, length.equals("decade") ? count * 10 : count);
        };
    }

    private static DaySet yearsAfter(Milestone milestone, int years) {
        LocalDate then = milestone.start().plusYears(years);
        return DaySet.between(then.minusMonths(4), then.plusMonths(8));
    }

    private DaySet named(Milestone milestone) {
        String which = words.group("which").toLowerCase(Locale.ROOT);
        LocalDate start = milestone.start();
        return switch (words.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> beside(which, start, weekOf(start), Period.ofWeeks(1));
            case "month" -> beside(which, start, start.withDayOfMonth(1), Period.ofMonths(1));
            case "year" -> beside(which, start, start.withDayOfYear(1), Period.ofYears(1));
            default -> seasons(start, which);
        };
    }

    private static LocalDate weekOf(LocalDate day) {
        return day.minusDays(DaySet.weekday(day));
    }

    /** In which week, month or year a report calls that of the happening so; it begins on a day. */
    private static DaySet beside(String which, LocalDate start, LocalDate first, Period unit) {
        LocalDate after = first.plus(unit);
        return switch (which) {
            case "last" -> DaySet.between(after, after.plus(unit).minusDays(1));
            case "next" -> DaySet.between(first.minus(unit), first.minusDays(1));
            case "later this" -> DaySet.between(first, start);
            case "earlier this" -> DaySet.between(start, after.minusDays(1));
            default -> DaySet.between(first, after.minusDays(1));
        };
    }

    /** "Last spring" is said from the summer on until the next one; "this spring" around it. */
    private static DaySet seasons(LocalDate start, String which) {
        return switch (which) {
            case "last" -> DaySet.between(start.plusMonths(1), start.plusMonths(13));
            case "next" -> DaySet.between(start.minusMonths(13), start.minusMonths(3));
            default -> DaySet.between(start.minusMonths(6), start.plusMonths(6));
        };
    }
}
