package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-05, P11D, 1999-12-26",
        "2000-01-05, P2W, 1999-12-22",
        "2000-01-05, P18M, 1998-07-05",
        "2000-01-05, PXM, ",
        "2000-01-05, PT3H, ",
    })
    void givesTheFirstDayOfALengthThatEndsOnADay(LocalDate end, String value, LocalDate first) {
        assertThat(Lengths.before(end, value)).isEqualTo(Optional.ofNullable(first));
    }

    @ParameterizedTest
    @CsvSource({"2000-01-05, P3D, 2000-01-07", "2000-01-05, P1W, 2000-01-11", "2000-01-05, PXD, "})
    void givesTheLastDayOfALengthThatBeginsOnADay(LocalDate start, String value, LocalDate last) {
        assertThat(Lengths.after(start, value)).isEqualTo(Optional.ofNullable(last));
    }
}
