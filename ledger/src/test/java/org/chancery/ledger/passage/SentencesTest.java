package org.chancery.ledger.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He left. Oslo agreed on fish. It was late. | agreed | Oslo agreed on fish.",
                "He met Gen. Moe and U.S. Consul Dahl there. | met | He met Gen. Moe and U.S. Consul Dahl there.",
                "“No.” He left for Oslo | left | He left for Oslo",
                "<p>He left.</p><p>Oslo agreed</p> | agreed | Oslo agreed",
                "In 1990. Oslo agreed | agreed | Oslo agreed",
                "𝔘 said this. Oslo agreed | agreed | Oslo agreed",
            })
    void findsTheSentenceAroundAQuote(String raw, String quote, String sentence) {
        int at = raw.codePointCount(0, raw.indexOf(quote));
        Span span = new Span(at, at + quote.length());
        assertThat(new Sentences(raw).around(span)).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He left. Oslo agreed on fish. | He left.;Oslo agreed on fish.",
                "<p id='a'>He left.</p><p>𝔘 agreed</p> | He left.;𝔘 agreed",
                "One line | One line",
            })
    void listsAllSentencesWithTheirPlaces(String raw, String expected) {
        assertThat(new Sentences(raw).all())
                .allSatisfy(
                        one -> {
                            int start = raw.offsetByCodePoints(0, one.raw().start());
                            int end = raw.offsetByCodePoints(0, one.raw().end());
                            assertThat(raw.substring(start, end)).isEqualTo(one.words());
                        })
                .extracting(Sentences.Sentence::words)
                .containsExactly(expected.split(";", -1));
    }
}
