package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

final class DaysConverterTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2022-10, 2022-10",
        "2022-10-13, 2022-10-13",
        "2022/2023-06, 2022-01/2023-06",
        "../1999, ../1999-12-31",
        "1999/, 1999-01-01/..",
    })
    void readsDaysAsAUserWritesThem(String text, String edtf) {
        assertThat(new DaysConverter().convert(text).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2022-13", "2022-02-30", "2023/2022", "20222"})
    void saysHowToWriteThem(String text) {
        assertThatThrownBy(() -> new DaysConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("2022-10-13");
    }
}
