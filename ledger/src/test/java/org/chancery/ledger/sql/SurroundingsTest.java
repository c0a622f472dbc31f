package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

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
        assertThat(new Surroundings(raw).of(span)).isEqualTo(sentence);
    }
}
