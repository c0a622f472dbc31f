package org.chancery.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "1962-10-16, 1962-10-16, 1962-10-16",
        "1962-10-01, 1962-10-31, 1962-10",
        "1960-02-01, 1960-02-29, 1960-02",
        "1962-01-01, 1962-12-31, 1962",
        "1960-01-01, 1969-12-31, 196X",
        "1961-01-01, 1970-12-31, 1961/1970",
        "1900-01-01, 1999-12-31, 19XX",
        "1962-06-01, 1962-08-31, 1962-22",
        "1962-03-01, 1962-05-31, 1962-21",
        "1962-01-01, 1962-05-31, 1962-01/1962-05",
        "1962-10-16, 1962-10-28, 1962-10-16/1962-10-28",
        "1962-10-16, , 1962-10-16/..",
        ", 1962-10-28, ../1962-10-28",
        ", , ..",
    })
    void isWrittenInTheExtendedDateTimeFormat(LocalDate earliest, LocalDate latest, String edtf) {
        assertThat(range(earliest, latest).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "1962-10-01, 1962-10-10, 1962-10-10, 1962-10-20, true",
        "1962-10-01, 1962-10-10, 1962-10-11, 1962-10-20, false",
        "1962-10-01, , 1970-01-01, , true",
        ", 1962-10-01, 1962-10-02, , false",
        ", , 1962-10-02, 1962-10-02, true",
    })
    void overlapsWhenSomeDayMayLieInBoth(
            LocalDate a, LocalDate b, LocalDate c, LocalDate d, boolean expected) {
        assertThat(range(a, b).overlaps(range(c, d))).isEqualTo(expected);
        assertThat(range(c, d).overlaps(range(a, b))).isEqualTo(expected);
        assertThat(range(a, b).intersection(range(c, d)).isPresent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1962-10-28, 1962-10-16"})
    void doesNotEndBeforeItBegins(LocalDate earliest, LocalDate latest) {
        assertThatThrownBy(() -> range(earliest, latest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends on 1962-10-16 before it begins on 1962-10-28");
    }

    @Property
    void theIntersectionLiesInBoth(
            @ForAll @IntRange(min = 0, max = 400) int a,
            @ForAll @IntRange(min = 0, max = 60) int b,
            @ForAll @IntRange(min = 0, max = 400) int c,
            @ForAll @IntRange(min = 0, max = 60) int d) {
        LocalDate origin = LocalDate.of(1955, 4, 18);
        DateRange one = DateRange.between(origin.plusDays(a), origin.plusDays(a + b));
        DateRange other = DateRange.between(origin.plusDays(c), origin.plusDays(c + d));
        Optional<DateRange> both = one.intersection(other);
        both.ifPresent(
                range -> {
                    assertThat(one.contains(range.middle().orElseThrow())).isTrue();
                    assertThat(other.contains(range.middle().orElseThrow())).isTrue();
                    assertThat(range.days().orElseThrow())
                            .isLessThanOrEqualTo(one.days().orElseThrow());
                });
    }

    private static DateRange range(LocalDate earliest, LocalDate latest) {
        return new DateRange(Optional.ofNullable(earliest), Optional.ofNullable(latest), "");
    }
}
