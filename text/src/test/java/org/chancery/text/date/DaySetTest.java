package org.chancery.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static final LocalDate START = LocalDate.of(1990, 1, 1);

    /** Stretches within some months, as a set of days and as the days themselves. */
    private record Both(DaySet set, TreeSet<LocalDate> days) {
        static Both random(Random random) {
            DaySet set = DaySet.none();
            TreeSet<LocalDate> days = new TreeSet<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                LocalDate first = START.plusDays(random.nextInt(100));
                int more = random.nextInt(20);
                set = set.or(DaySet.between(first, first.plusDays(more)));
                IntStream.rangeClosed(0, more).mapToObj(first::plusDays).forEach(days::add);
            }
            return new Both(set, days);
        }

        void areTheSame() {
            assertThat(listed(set)).containsExactlyElementsOf(days);
            assertThat(set.count()).isEqualTo(days.size());
            if (!days.isEmpty()) {
                assertThat(set.first()).isEqualTo(days.first());
                assertThat(set.last()).isEqualTo(days.last());
                assertThat(set.median())
                        .isEqualTo(days.stream().skip((days.size() - 1) / 2).findFirst().get());
            }
        }
    }

    private static List<LocalDate> listed(DaySet set) {
        return IntStream.range(-5, 130).mapToObj(START::plusDays).filter(set::contains).toList();
    }

    @RepeatedTest(50)
    void holdsTheDaysThatASetOfDaysHolds(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Both one = Both.random(random);
        Both other = Both.random(random);
        one.areTheSame();
        TreeSet<LocalDate> common = new TreeSet<>(one.days());
        common.retainAll(other.days());
        new Both(one.set().and(other.set()), common).areTheSame();
        TreeSet<LocalDate> all = new TreeSet<>(one.days());
        all.addAll(other.days());
        new Both(one.set().or(other.set()), all).areTheSame();
        TreeSet<LocalDate> even = new TreeSet<>(one.days());
        even.removeIf(day -> day.getDayOfMonth() % 2 == 1);
        new Both(one.set().filter(day -> day.getDayOfMonth() % 2 == 0), even).areTheSame();
    }

    @Test
    void recursInEveryYearAndIsOpenOnBothSides() {
        DaySet winters = DaySet.yearly(11, 2);
        assertThat(winters.contains(LocalDate.of(1951, 1, 31))).isTrue();
        assertThat(winters.contains(LocalDate.of(1951, 3, 1))).isFalse();
        assertThat(winters.isOpenOnBothSides()).isTrue();
        assertThat(DaySet.yearly(MonthDay.of(12, 30), 4).contains(LocalDate.of(1971, 1, 2)))
                .isTrue();
        assertThat(DaySet.yearly(1, 12).count()).isEqualTo(DaySet.all().count());
    }

    @Test
    void edgesAreTheLastDaysOfStretchesInWhichNothingChanges() {
        DaySet month = DaySet.between(START, START.plusDays(30));
        DaySet week = DaySet.between(START.plusDays(7), START.plusDays(13));
        assertThat(month.edges(List.of(week)))
                .containsExactly(START.plusDays(6), START.plusDays(13), START.plusDays(30));
    }
}
