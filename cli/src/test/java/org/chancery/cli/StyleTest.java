package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StyleTest {

    @ParameterizedTest
    @CsvSource({
        "TERM, xterm, true, true",
        "TERM, xterm, false, false",
        "TERM, dumb, true, false",
        "NO_COLOR, 1, true, false",
        "NO_COLOR, '', true, true",
    })
    void coloursOnlyWhereTheyAreWanted(
            String variable, String value, boolean terminal, boolean coloured) {
        String heading = Style.of(Map.of(variable, value), terminal).heading("Visits");
        assertThat(heading.contains("\u001b")).isEqualTo(coloured);
        assertThat(heading).contains("Visits");
    }
}
