package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {

    @ParameterizedTest
    @CsvSource({
        "Sino-U.S. ties, Sino|-|U.S.|ties",
        "Indo-U.S. ties, Indo|-|U.S.|ties",
        "U.S.-U.K. ties, U.S.|-|U.K.|ties",
        "the non-U.S. share, the|non-U.S.|share",
    })
    void cutsTwoStatesThatShareOneWord(String text, String words) {
        List<Span> found = WordTokenizer.tokenize(text, new Span(0, text.length()));
        assertThat(found.stream().map(span -> span.in(text))).containsExactly(words.split("\\|"));
    }
}
