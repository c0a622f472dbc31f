package org.chancery.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.FieldNames;
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
                    {"text":"Ghana voted."}                    | a.jsonl-1
                    {"id":"a"}                                 | it lacks "text"
                    {"id":"","text":"Ghana voted."}            | a.jsonl-1
                    {"id":"a","text":12}                       | it lacks "text"
                    {"id":"a","x":{"text":"Ghana voted."}}     | it lacks "text"
                    ["a","b"]                                  | it lacks "text"
                    {"id":"a","text":"Ghana                    | it is not a JSON object
                    {"id":"a","text":"Ghana voted."} more      | it is not a JSON object
                    {"id":"a","text":"  "}                     | it holds no text
                    not json                                   | it is not a JSON object
                    """)
    void oneLine(String line, String expected) {
        assertThat(read(line, StandardCharsets.UTF_8).get(0)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text=body.whole,id=nr       | {"nr":3,"body":{"whole":"Ghana voted.","part":"G"}}
                    text=body.whole,id=nr       | {"id":4,"nr":3,"body":{"whole":"Ghana voted."}}
                    text=words,id=nr            | {"text":"x","nr":3,"words":"Ghana voted."}
                    """)
    void fieldsMayBeCalledOtherwise(String names, String line) {
        Intake intake = Intake.standard(List.of(new JsonLinesReader(FieldNames.parse(names))));
        assertThat(
                        intake.read(
                                        "a.jsonl",
                                        new ByteArrayInputStream(
                                                line.getBytes(StandardCharsets.UTF_8)))
                                .map(result -> ((IntakeResult.Accepted) result).article()))
                .singleElement()
                .isEqualTo(Article.plain("3", "Ghana voted."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"body", "text=", "txt=body", "text=a,b"})
    void pairsThatSayNothingAreRefused(String pairs) {
        assertThatThrownBy(() -> FieldNames.parse(pairs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id, text, title, outlet, url, date");
    }

    @Test
    void saysWhatIsWrongWithoutTheParsersSettings() {
        assertThat(read("[".repeat(100_000), StandardCharsets.UTF_8))
                .containsExactly(
                        "a.jsonl, line 1: it is not a JSON object: Document nesting depth (101)"
                                + " exceeds the maximum allowed (100)");
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
    void halfACharacterIsReplacedSinceItCannotBeKept() {
        assertThat(accepted("{\"id\":\"a\",\"text\":\"Ghana \\ud800 voted.\"}").raw())
                .isEqualTo("Ghana \uFFFD voted.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "X-UTF-32LE-BOM",
        "UTF-32LE",
        "UTF-32BE",
        "UTF-8"
    })
    void wideCharactersAreReadLineByLine(String charset) {
        String lines =
                "{\"id\":\"a\",\"text\":\"Ghana voted – twice \ud83d\ude42.\"}\n{\"id\":\"b\",\"text\":\""
                        + "Kenya voted. ".repeat(1000)
                        + "\"}\n";
        assertThat(read(lines, Charset.forName(charset))).containsExactly("a", "b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    one object      | {~ "id": "a",~ "text": "Ghana voted."~}~                   | a
                    several         | {~ "id":"a",~ "text":"Yes."~}~{~ "id":"b","text":"No."}     | a;b
                    a list          | [~ {"id":"a","text":"Yes."},~ {"id":"b","text":"No."}~]~     | a;b
                    a list in line  | [{"id":"a","text":"Yes."},{"id":"b","text":"No."}]           | a;b
                    one lacks text  | [~ {"id":"a"},~ {"id":"b","text":"No."}~]                     | a.json, report 1: it lacks "text";b
                    one is a number | [~ 7,~ [1],~ {"id":"b","text":"No."}~]                        | a.json, report 1: it lacks;a.json, report 2: it lacks;b
                    one is cut off  | [~ {"id":"a","text":"Yes."},~ {"id":~                         | a;a.json, report 2: it is not JSON
                    empty list      | [~]                                                           | a.json: it holds nothing that can be read
                    """)
    void printedJsonIsReadObjectByObject(String name, String json, String expected) {
        List<String> results =
                Intake.standard(List.of(new JsonLinesReader()))
                        .read("a.json", bytes(json.replace('~', '\n'), StandardCharsets.UTF_8))
                        .map(JsonLinesReaderTest::shown)
                        .toList();
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(";"));
        assertThat(results).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(results.get(i)).startsWith(wanted.get(i));
        }
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
                                Optional.empty(),
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
                .map(JsonLinesReaderTest::shown)
                .toList();
    }

    private static String shown(IntakeResult result) {
        return result instanceof IntakeResult.Refused refused ? refused.line() : result.input();
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
