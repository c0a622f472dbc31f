package org.chancery.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlignedTextTest {

    /** "A &amp; B" read as "A & B". */
    private static final AlignedText ENTITY =
            new AlignedText(
                    "A &amp; B",
                    "A & B",
                    Alignment.of(new int[] {0, 1, 2, 7, 8}, new int[] {1, 2, 7, 8, 9}));

    @ParameterizedTest
    @CsvSource({"0, 1, A", "2, 3, &amp;", "0, 5, A &amp; B", "4, 5, B", "5, 5, ''"})
    void findsWhatTheOutletPrinted(int start, int end, String raw) {
        assertThat(ENTITY.quote(new Span(start, end))).isEqualTo(raw);
    }

    @Test
    void countsCodePointsNotUnits() {
        AlignedText text = AlignedText.identity("\uD83D\uDCF0 Lisbon");
        assertThat(text.toRawCodePoints(new Span(3, 9))).isEqualTo(new Span(2, 8));
        assertThat(text.quote(new Span(3, 9))).isEqualTo("Lisbon");
    }

    @Test
    void countsCodePointsInALongText() {
        String raw = "ab\uD83D\uDCF0".repeat(200) + "\uD83D" + "c\uDCF0".repeat(300);
        AlignedText text = AlignedText.identity(raw);
        for (int end = 0; end <= raw.length(); end++) {
            assertThat(text.toRawCodePoints(new Span(end, raw.length())).length())
                    .as("from %d", end)
                    .isEqualTo(raw.codePointCount(end, raw.length()));
        }
    }

    @Test
    void refusesAnAlignmentThatGoesBackwards() {
        assertThatThrownBy(() -> Alignment.of(new int[] {4, 2}, new int[] {5, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("backwards at clean position 1");
    }
}
