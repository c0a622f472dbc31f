package org.chancery.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "29, 29, 0.8830, 1.0000"
    })
    void isAsPublished(int hits, int cases, double low, double high) {
        Interval interval = Interval.wilson(hits, cases);
        assertThat(interval.low()).isEqualTo(low, within(0.0001));
        assertThat(interval.high()).isEqualTo(high, within(0.0001));
    }

    @Property
    void holdsTheShare(@ForAll @IntRange(min = 1, max = 500) int cases, @ForAll int any) {
        int hits = Math.floorMod(any, cases + 1);
        Interval interval = Interval.wilson(hits, cases);
        assertThat((double) hits / cases)
                .isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
        assertThat(interval.low()).isGreaterThanOrEqualTo(0);
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Interval.wilson(3, 2)).hasMessage("3 of 2 is no share");
        assertThatThrownBy(() -> Interval.wilson(0, 0)).hasMessage("0 of 0 is no share");
    }
}
