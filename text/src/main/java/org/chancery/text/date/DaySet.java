package org.chancery.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final DaySet NONE = new DaySet(new int[0]);

    /**
     * Where stretches of days begin and, each after its beginning, where they are over; ascending.
     */
    private final int[] bounds;

    private DaySet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Puts stretches together that are handed over in the order of their beginnings. */
    private static final class Stretches {
        private int[] bounds = new int[4];
        private int size;

        /** Adds what lies within the days that are held of those from {@code from} on. */
        void add(int from, int end) {
            int first = Math.max(0, from);
            int over = Math.min(SIZE, end);
            if (first >= over) {
                return;
            }
            if (size > 0 && first <= bounds[size - 1]) {
                bounds[size - 1] = Math.max(bounds[size - 1], over);
                return;
            }
            if (size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * size);
            }
            bounds[size++] = first;
            bounds[size++] = over;
        }

        DaySet set() {
            return new DaySet(Arrays.copyOf(bounds, size));
        }
    }

    static DaySet all() {
        return ALL;
    }

    static DaySet none() {
        return NONE;
    }

    static DaySet between(LocalDate first, LocalDate last) {
        Stretches days = new Stretches();
        days.add(index(first), index(last) + 1);
        return days.set();
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
        Stretches days = new Stretches();
        for (int year = FIRST.getYear() - 2; year <= LAST.getYear(); year++) {
            int from = index(first.atYear(year));
            days.add(from, from + count);
        }
        return days.set();
    }

    /** In every year the days of these months; {@code yearly(11, 2)} is November to February. */
    static DaySet yearly(int firstMonth, int lastMonth) {
        int months = Math.floorMod(lastMonth - firstMonth, 12) + 1;
        Stretches days = new Stretches();
        for (int year = FIRST.getYear() - 1; year <= LAST.getYear(); year++) {
            LocalDate first = LocalDate.of(year, firstMonth, 1);
            days.add(index(first), index(first.plusMonths(months)));
        }
        return days.set();
    }

    /**
     * The days around a day of the calendar in the years in which that day passes a test.
     *
     * @param before how many days before it
     * @param after how many days after it
     */
    static DaySet inYears(int month, int day, int before, int after, Predicate<LocalDate> test) {
        Stretches days = new Stretches();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            Calendar.day(year, month, day)
                    .filter(test)
                    .ifPresent(found -> days.add(index(found) - before, index(found) + after + 1));
        }
        return days.set();
    }

    DaySet and(DaySet other) {
        Stretches both = new Stretches();
        int mine = 0;
        int others = 0;
        while (mine < bounds.length && others < other.bounds.length) {
            int end = bounds[mine + 1];
            int otherEnd = other.bounds[others + 1];
            both.add(Math.max(bounds[mine], other.bounds[others]), Math.min(end, otherEnd));
            if (end < otherEnd) {
                mine += 2;
            } else {
                others += 2;
            }
        }
        return both.set();
    }

    DaySet or(DaySet other) {
        Stretches either = new Stretches();
        int mine = 0;
        int others = 0;
        while (mine < bounds.length || others < other.bounds.length) {
            boolean own =
                    others >= other.bounds.length
                            || (mine < bounds.length && bounds[mine] <= other.bounds[others]);
            if (own) {
                either.add(bounds[mine], bounds[mine + 1]);
                mine += 2;
            } else {
                either.add(other.bounds[others], other.bounds[others + 1]);
                others += 2;
            }
        }
        return either.set();
    }

    DaySet filter(Predicate<LocalDate> test) {
        Stretches kept = new Stretches();
        stream().filter(i -> test.test(FIRST.plusDays(i))).forEach(i -> kept.add(i, i + 1));
        return kept.set();
    }

    private IntStream stream() {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(i -> IntStream.range(bounds[2 * i], bounds[2 * i + 1]));
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    boolean contains(LocalDate day) {
        return contains(index(day));
    }

    private boolean contains(int index) {
        int place = Arrays.binarySearch(bounds, index);
        return place >= 0 ? place % 2 == 0 : (-place - 1) % 2 == 1;
    }

    int count() {
        int count = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            count += bounds[i + 1] - bounds[i];
        }
        return count;
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
        return FIRST.plusDays(bounds[0]);
    }

    /** The last day; the set must not be empty. */
    LocalDate last() {
        return FIRST.plusDays(bounds[bounds.length - 1] - 1L);
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

    /** The days without a gap around one of the set. */
    DaySet stretchAround(LocalDate day) {
        int at = index(day);
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= at && at < bounds[i + 1]) {
                return new DaySet(new int[] {bounds[i], bounds[i + 1]});
            }
        }
        return none();
    }

    /** The day with as many days of the set before it as after; the set must not be empty. */
    LocalDate median() {
        int left = (count() - 1) / 2;
        int stretch = 0;
        while (left >= bounds[stretch + 1] - bounds[stretch]) {
            left -= bounds[stretch + 1] - bounds[stretch];
            stretch += 2;
        }
        return FIRST.plusDays(bounds[stretch] + (long) left);
    }

    /**
     * Enough days of this set to meet every combination of the other sets that occurs in it: the
     * last day of each stretch in which none of them begins or ends. In order.
     */
    List<LocalDate> edges(List<DaySet> others) {
        // A stretch that begins ends another the day before; one that is over ended the day before.
        return Stream.concat(Stream.of(this), others.stream())
                .flatMapToInt(set -> Arrays.stream(set.bounds))
                .map(bound -> Math.max(0, bound - 1))
                .sorted()
                .distinct()
                .filter(this::contains)
                .mapToObj(FIRST::plusDays)
                .toList();
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
