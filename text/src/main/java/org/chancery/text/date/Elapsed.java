package org.chancery.text.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A time that has gone by since something happened, as loosely as the press counts it.
 *
 * @param length how long; empty for an anniversary of any year
 * @param fewer by how many days it may be less
 * @param more by how many days it may be more
 */
record Elapsed(Optional<Period> length, int fewer, int more) {
    /** An anniversary is told in the days around it. */
    private static final int AROUND_ANNIVERSARY = 10;

    /** Anniversaries of agreements are hardly told beyond this. */
    private static final int MOST_ANNIVERSARIES = 60;

    /** The anniversary that comes every year. */
    static Elapsed anyAnniversary() {
        return new Elapsed(Optional.empty(), AROUND_ANNIVERSARY, AROUND_ANNIVERSARY);
    }

    /** An anniversary of so many years. */
    static Elapsed anniversary(int years) {
        return new Elapsed(
                Optional.of(Period.ofYears(years)), AROUND_ANNIVERSARY, AROUND_ANNIVERSARY);
    }

    /**
     * The time of a match with groups "count", "unit", "about" and "exact"; empty when the count is
     * no number.
     */
    static Optional<Elapsed> of(Matcher found) {
        Optional<Integer> count =
                Calendar.number(found.group("count").replaceFirst("(?i)^an$", "a"));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        String unit = found.group("unit").toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        int number = count.get();
        Elapsed loosely =
                switch (unit) {
                    case "week" -> new Elapsed(Optional.of(Period.ofWeeks(number)), 7, 10);
                    case "month" -> new Elapsed(Optional.of(Period.ofMonths(number)), 20, 35);
                    case "decade" ->
                            new Elapsed(Optional.of(Period.ofYears(10 * number)), 180, 365);
                    default ->
                            new Elapsed(
                                    Optional.of(Period.ofYears(number)),
                                    number == 1 ? 75 : 120,
                                    number == 1 ? 120 : 240);
                };
        if (found.group("exact") != null) {
            return Optional.of(
                    new Elapsed(loosely.length(), AROUND_ANNIVERSARY, AROUND_ANNIVERSARY));
        }
        return Optional.of(loosely.said(Optional.ofNullable(found.group("about")).orElse("")));
    }

    /** "Nearly a year" is less, "more than a year" is more. */
    private Elapsed said(String about) {
        return switch (about.toLowerCase(Locale.ROOT)) {
            case "nearly", "almost", "less than", "just under" -> new Elapsed(length, fewer, 7);
            case "more than", "over", "well over", "just over" -> new Elapsed(length, 0, 2 * more);
            default -> this;
        };
    }

    /** The days so long after something that happened between two days. */
    DaySet after(LocalDate first, LocalDate last) {
        if (length.isPresent()) {
            return DaySet.between(
                    first.plus(length.get()).minusDays(fewer),
                    last.plus(length.get()).plusDays(more));
        }
        DaySet days = DaySet.none();
        for (int years = 1; years <= MOST_ANNIVERSARIES; years++) {
            days = days.or(anniversary(years).after(first, last));
        }
        return days;
    }

    /** The days on which it happened that was so long before something between two days. */
    DaySet before(LocalDate first, LocalDate last) {
        return length.map(
                        time ->
                                DaySet.between(
                                        first.minus(time).minusDays(more),
                                        last.minus(time).plusDays(fewer)))
                .orElse(DaySet.none());
    }
}
