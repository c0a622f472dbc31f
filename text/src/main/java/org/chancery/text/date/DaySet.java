package org.chancery.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.model.time.DateRange;

/**
 * A set of days, which unlike a range can say "the second half of March, in any year". Immutable.
 *
 * <p>Holds days from 1788 to 2111; a set that goes on before 1800 or after 2100 is open on that
 * side, for no report is of that time: it is a set that recurs for ever or reaches as far as it
 * can.
 */
final class DaySet {
    static final LocalDate FIRST = LocalDate.of(1788, 1, 1);
    static final LocalDate LAST = LocalDate.of(2111, 12, 31);
    private static final LocalDate PLAUSIBLE_FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate PLAUSIBLE_LAST = LocalDate.of(2100, 12, 31);
    private static final int SIZE = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;
    private static final DaySet ALL = between(FIRST, LAST);
    private static final DaySet NONE = new DaySet(new BitSet());

    private final BitSet days;

    private DaySet(BitSet days) {
        this.days = days;
    }

    static DaySet all() {
        return ALL;
    }

    static DaySet none() {
        return NONE;
    }

    static DaySet between(LocalDate first, LocalDate last) {
        BitSet days = new BitSet();
        int from = Math.max(0, index(first));
        int to = Math.min(SIZE - 1, index(last));
        if (from <= to) {
            days.set(from, to + 1);
        }
        return new DaySet(days);
    }

    static DaySet from(LocalDate first) {
        return between(first, LAST);
    }

    static DaySet until(LocalDate last) {
        return between(FIRST, last);
    }

    static DaySet of(DateRange range) {
        return between(range.earliest().orElse(FIRST), range.latest().orElse(LAST));
    }

    /** In every year the days from {@code first} on, {@code count} of them. */
    static DaySet yearly(MonthDay first, int count) {
        BitSet days = new BitSet();
        for (int year = FIRST.getYear() - 2; year <= LAST.getYear(); year++) {
            int from = index(first.atYear(year));
            int to = Math.min(SIZE, from + count);
            if (to > 0) {
                days.set(Math.max(0, from), to);
            }
        }
        return new DaySet(days);
    }

    /** In every year the days of these months; {@code yearly(11, 2)} is November to February. */
    static DaySet yearly(int firstMonth, int lastMonth) {
        int months = Math.floorMod(lastMonth - firstMonth, 12) + 1;
        BitSet days = new BitSet();
        for (int year = FIRST.getYear() - 1; year <= LAST.getYear(); year++) {
            LocalDate first = LocalDate.of(year, firstMonth, 1);
            int from = Math.max(0, index(first));
            int to = Math.min(SIZE, index(first.plusMonths(months)));
            if (from < to) {
                days.set(from, to);
            }
        }
        return new DaySet(days);
    }

    /**
     * The days around a day of the calendar in the years in which that day passes a test.
     *
     * @param before how many days before it
     * @param after how many days after it
     */
    static DaySet inYears(int month, int day, int before, int after, Predicate<LocalDate> test) {
        BitSet days = new BitSet();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            Calendar.day(year, month, day)
                    .filter(test)
                    .ifPresent(
                            found ->
                                    days.set(
                                            Math.max(0, index(found) - before),
                                            Math.min(SIZE, index(found) + after + 1)));
        }
        return new DaySet(days);
    }

    DaySet and(DaySet other) {
        BitSet both = (BitSet) days.clone();
        both.and(other.days);
        return new DaySet(both);
    }

    DaySet or(DaySet other) {
        BitSet either = (BitSet) days.clone();
        either.or(other.days);
        return new DaySet(either);
    }

    DaySet filter(Predicate<LocalDate> test) {
        BitSet kept = new BitSet();
        days.stream().filter(i -> test.test(FIRST.plusDays(i))).forEach(kept::set);
        return new DaySet(kept);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    boolean contains(LocalDate day) {
        int index = index(day);
        return index >= 0 && days.get(index);
    }

    int count() {
        return days.cardinality();
    }

    /** True when the set is known on both sides. */
    boolean isClosed() {
        return !isEmpty() && !isOpenBefore() && !isOpenAfter();
    }

    /** True for a set that recurs for ever or reaches back and ahead for ever. */
    boolean isOpenOnBothSides() {
        return !isEmpty() && isOpenBefore() && isOpenAfter();
    }

    private boolean isOpenBefore() {
        return first().isBefore(PLAUSIBLE_FIRST);
    }

    private boolean isOpenAfter() {
        return last().isAfter(PLAUSIBLE_LAST);
    }

    /** The first day; the set must not be empty. */
    LocalDate first() {
        return FIRST.plusDays(days.nextSetBit(0));
    }

    /** The last day; the set must not be empty. */
    LocalDate last() {
        return FIRST.plusDays(days.length() - 1L);
    }

    /** The shortest range that holds all days. */
    DateRange hull() {
        if (isEmpty()) {
            return DateRange.unknown();
        }
        return new DateRange(
                isOpenBefore() ? Optional.empty() : Optional.of(first()),
                isOpenAfter() ? Optional.empty() : Optional.of(last()),
                "");
    }

    /** The day with as many days of the set before it as after; the set must not be empty. */
    LocalDate median() {
        int left = (count() - 1) / 2;
        int at = days.nextSetBit(0);
        for (int i = 0; i < left; i++) {
            at = days.nextSetBit(at + 1);
        }
        return FIRST.plusDays(at);
    }

    /**
     * Enough days of this set to meet every combination of the other sets that occurs in it: the
     * last day of each stretch in which none of them begins or ends. In order.
     */
    List<LocalDate> edges(List<DaySet> others) {
        BitSet edges = new BitSet();
        mark(days, edges);
        others.forEach(other -> mark(other.days, edges));
        edges.and(days);
        return edges.stream().mapToObj(FIRST::plusDays).toList();
    }

    private static void mark(BitSet set, BitSet edges) {
        for (int from = set.nextSetBit(0);
                from >= 0;
                from = set.nextSetBit(set.nextClearBit(from))) {
            edges.set(Math.max(0, from - 1));
            edges.set(set.nextClearBit(from) - 1);
        }
    }

    /** How many days after a Monday the day is. */
    static int weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
    }

    private static int index(LocalDate day) {
        long index = ChronoUnit.DAYS.between(FIRST, day);
        return (int) Math.max(-SIZE, Math.min(2L * SIZE, index));
    }
}
