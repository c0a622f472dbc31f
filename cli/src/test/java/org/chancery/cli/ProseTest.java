package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProseTest {

    @ParameterizedTest
    @CsvSource({
        "short, 20, short",
        "a rather long line of words, 14, a rather long…",
        "unbreakableunbreakable, 10, unbreakab…",
    })
    void isCutAtAWord(String text, int width, String expected) {
        assertThat(Prose.cut(text, width)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'It was late. They signed it.', signed, 40, It was late. They signed it.",
        "It was late in the day when they signed it there, signed, 20, …signed it there",
    })
    void showsAQuoteInItsSentence(String sentence, String quote, int width, String expected) {
        assertThat(Prose.around(sentence, quote, width)).isEqualTo(expected);
    }

    @Test
    void cannotPlayTricksOnATerminal() {
        assertThat(Prose.oneLine("red\u001b[31m\nline\r\u0007")).isEqualTo("red [31m line");
        assertThat(Prose.oneLine("a\u009b31m\u2028b\u202etxt.exe")).isEqualTo("a 31m b txt.exe");
    }

    @Test
    void isWrappedBetweenWords() {
        assertThat(Prose.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }
}
