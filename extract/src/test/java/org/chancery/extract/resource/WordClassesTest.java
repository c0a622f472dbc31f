package org.chancery.extract.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
    private static final String FILE =
            """
            # Verbs of rain.
            wet: rain, drizzle,
              pour
            dry: shine
            """;

    @Test
    void aClassGoesOnOverIndentedLines() {
        WordClasses classes = WordClasses.parse(FILE, "weather.words");
        assertThat(classes.of("wet")).containsExactlyInAnyOrder("rain", "drizzle", "pour");
        assertThat(classes.of("dry")).containsExactly("shine");
    }

    @Test
    void aClassThatIsNotThereIsRefused() {
        WordClasses classes = WordClasses.parse(FILE, "weather.words");
        assertThatThrownBy(() -> classes.of("windy"))
                .hasMessage("weather.words has no class 'windy'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wet: rain\nwet: pour' | weather.words has the class 'wet' twice",
                "'rain, pour' | weather.words: 'rain, pour' is no class",
            })
    void whatIsNoClassIsRefused(String text, String message) {
        assertThatThrownBy(() -> WordClasses.parse(text, "weather.words"))
                .hasMessageStartingWith(message);
    }
}
