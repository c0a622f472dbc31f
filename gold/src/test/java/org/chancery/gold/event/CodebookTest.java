package org.chancery.gold.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.gold.rule.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the language of the code book is read; see the folder's README. */
class CodebookTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"open, 0.42", "kept, 0.38"})
    void readsTheCodebook(String set, double atLeast) throws IOException {
        CodebookSentences sentences =
                new CodebookSentences(ExampleReader.shared()::annotateUndated);
        for (String line : lines("/org/chancery/gold/codebook/" + set + ".jsonl")) {
            sentences.score(JSON.readTree(line));
        }
        System.out.println("Code book, " + set + ": " + sentences);
        assertThat(sentences.pairRecall()).isGreaterThanOrEqualTo(atLeast);
    }

    private static String[] lines(String resource) throws IOException {
        try (var in = CodebookTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        }
    }
}
