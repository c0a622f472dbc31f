package org.chancery.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"id":"a","text":"Ghana voted."}           | a
                    {"id":7,"text":"Ghana voted."}             | 7
                    {"id":"a","text":"Ghana voted.","x":[{}]}  | a
                    {"text":"Ghana voted."}                    | it lacks "id" or "text"
                    {"id":"a"}                                 | it lacks "id" or "text"
                    {"id":"a","text":12}                       | it lacks "id" or "text"
                    ["a","b"]                                  | it lacks "id" or "text"
                    {"id":"a","text":"Ghana                    | it is not a JSON object
                    {"id":"a","text":"Ghana voted."} more      | it is not a JSON object
                    {"id":"a","text":"  "}                     | it holds no text
                    not json                                   | it is not a JSON object
                    """)
    void oneLine(String line, String expected) {
        assertThat(read(line, StandardCharsets.UTF_8).get(0)).contains(expected);
    }

    @Test
    void aBadLineDoesNotStopTheRest() {
        String lines =
                """
                {"id":"a","text":"Ghana voted."}

                {"id":
                {"id":"c","text":"Kenya voted."}
                """;
        assertThat(read(lines, StandardCharsets.UTF_8))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a"),
                        second ->
                                assertThat(second).startsWith("a.jsonl, line 3: it is not a JSON"),
                        third -> assertThat(third).isEqualTo("c"));
    }

    @Test
    void takesWhatIsDeclared() {
        Article article =
                accepted(
                        "{\"id\":\"a\",\"text\":\"Ghana voted.\",\"title\":\"A vote\","
                                + "\"date\":\"2001-07-16T08:00:00Z\",\"outlet\":\"Pana\","
                                + "\"url\":\"https://pana.example/1\"}");
        assertThat(article)
                .isEqualTo(
                        new Article(
                                "a",
                                Optional.of("A vote"),
                                Optional.of("Pana"),
                                Optional.of("https://pana.example/1"),
                                Optional.of(LocalDate.of(2001, 7, 16)),
                                Article.Markup.PLAIN,
                                "Ghana voted."));
    }

    @Test
    void onlyTheLongLineIsRefused() {
        Intake intake = new Intake(new IntakeSettings(100, 100), List.of(new JsonLinesReader()));
        String lines =
                "{\"id\":\"a\",\"text\":\""
                        + "x".repeat(200)
                        + "\"}\n{\"id\":\"b\",\"text\":\"Yes.\"}";
        assertThat(
                        intake.read("a.jsonl", bytes(lines, StandardCharsets.UTF_8))
                                .map(IntakeResult::input))
                .containsExactly("a.jsonl, line 1", "b");
    }

    private static List<String> read(String lines, Charset charset) {
        return Intake.standard(List.of(new JsonLinesReader()))
                .read("a.jsonl", bytes(lines, charset))
                .map(
                        result ->
                                result instanceof IntakeResult.Refused refused
                                        ? refused.line()
                                        : result.input())
                .toList();
    }

    private static Article accepted(String line) {
        return Intake.standard(List.of(new JsonLinesReader()))
                .read("a.jsonl", bytes(line, StandardCharsets.UTF_8))
                .map(result -> ((IntakeResult.Accepted) result).article())
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
