package org.chancery.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An interval of whole days, both ends included; an absent end is open.
 *
 * <p>Precision is never invented: "in 1950" is the 365 days of that year, not its first day.
 *
 * <pre>{@code
 * DateRange.month(YearMonth.of(2001, 7)).edtf()      // "2001-07"
 * DateRange.until(LocalDate.of(2001, 7, 16)).edtf()  // "../2001-07-16"
 * }</pre>
 *
 * @param earliest the first possible day; empty when unknown
 * @param latest the last possible day; empty when unknown
 * @param text the words of the report that give the date; blank when it was inferred
 */
public record DateRange(Optional<LocalDate> earliest, Optional<LocalDate> latest, String text) {

    private static final DateRange UNKNOWN = new DateRange(Optional.empty(), Optional.empty(), "");

    public DateRange {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException(
                    "A date range ends on "
                            + latest.get()
                            + " before it begins on "
                            + earliest.get());
        }
    }

    public static DateRange unknown() {
        return UNKNOWN;
    }

    public static DateRange day(LocalDate day) {
        return between(day, day);
    }

    public static DateRange between(LocalDate earliest, LocalDate latest) {
        return new DateRange(Optional.of(earliest), Optional.of(latest), "");
    }

    /** Some day up to and including {@code latest}. */
    public static DateRange until(LocalDate latest) {
        return new DateRange(Optional.empty(), Optional.of(latest), "");
    }

    /** Some day from {@code earliest} on. */
    public static DateRange from(LocalDate earliest) {
        return new DateRange(Optional.of(earliest), Optional.empty(), "");
    }

    public static DateRange month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    public static DateRange year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads days as people write them: a year, a month, a day, or two of these with a slash
     * between; ".." or nothing on one side of the slash is open.
     *
     * @throws java.time.DateTimeException when it is no date
     * @throws IllegalArgumentException when it is no number, or ends before it begins
     */
    public static DateRange parse(String text) {
        return Edtf.read(text);
    }

    public DateRange withText(String words) {
        return new DateRange(earliest, latest, words);
    }

    public boolean isUnknown() {
        return earliest.isEmpty() && latest.isEmpty();
    }

    /** True when both ends are known. */
    public boolean isClosed() {
        return earliest.isPresent() && latest.isPresent();
    }

    /** The number of days, when both ends are known. */
    public Optional<Long> days() {
        return isClosed()
                ? Optional.of(ChronoUnit.DAYS.between(earliest.get(), latest.get()) + 1)
                : Optional.empty();
    }

    /** True when some day may lie in both; an open end reaches for ever. */
    public boolean overlaps(DateRange other) {
        return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
    }

    /** True when every day of this lies after every day of {@code other}. */
    public boolean startsAfterEndOf(DateRange other) {
        return earliest.isPresent()
                && other.latest.isPresent()
                && earliest.get().isAfter(other.latest.get());
    }

    public boolean contains(LocalDate day) {
        return overlaps(day(day));
    }

    /** The days in both; empty when there are none. Keeps this range's words. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new DateRange(later(earliest, other.earliest), sooner(latest, other.latest), text));
    }

    /** The middle day, when both ends are known. */
    public Optional<LocalDate> middle() {
        return days().map(count -> earliest.get().plusDays((count - 1) / 2));
    }

    /**
     * The range in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1); ".." when
     * unknown.
     */
    public String edtf() {
        return Edtf.write(this);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isBefore(b.get()) ? a : b;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
