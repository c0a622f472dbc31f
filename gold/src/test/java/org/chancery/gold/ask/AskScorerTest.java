package org.chancery.gold.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.library.Answer;
import org.chancery.library.Chancery;
import org.chancery.model.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskScorerTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Questions and reports beside the project; see the property {@code chancery.shared}. */
    private static final Path SHARED =
            Path.of(System.getProperty("chancery.shared", "../../shared"));

    @ParameterizedTest(name = "{0} at {1} to {2}: {3}")
    @CsvSource({
        "a.txt, 0, 11, true",
        "a.txt, 19, 30, true",
        "a.txt, 20, 30, false",
        "b.txt, 0, 30, false",
    })
    void anAnswerIsRightWhereItMeetsTheEvidence(String report, int start, int end, boolean right)
            throws IOException {
        JsonNode evidences = JSON.readTree("[{\"doc\": \"A\", \"span\": [10, 20]}]");
        Answer answer =
                new Answer(report, new Span(start, end), "", Optional.empty(), Optional.empty(), 1);
        assertThat(AskScorer.isRight(answer, evidences, Map.of("A", "a.txt"))).isEqualTo(right);
    }

    /** The marks stand in docs/FIGURES.md. Takes a minute, so it runs only when asked for. */
    @Test
    void theQuestionsOfTheOpenReportsAreAnswered(@TempDir Path ledger) throws IOException {
        Path questions = SHARED.resolve("gold/seeds/questions.json");
        Assumptions.assumeTrue(
                Boolean.getBoolean("chancery.questions"), "set -Dchancery.questions=true");
        Assumptions.assumeTrue(Files.isReadable(questions), questions + " is not there");
        try (Chancery chancery = Chancery.open(ledger)) {
            chancery.read(SHARED.resolve("seeds"));
            AskScorer score =
                    AskScorer.of(
                            chancery, JSON.readTree(questions.toFile()).path("items"), reports());
            assertThat(score.five())
                    .as(score.toString())
                    .isGreaterThanOrEqualTo(score.all() * 3 / 4);
            assertThat(score.first()).as(score.toString()).isGreaterThanOrEqualTo(score.all() / 2);
        }
    }

    /** The questions call the reports D0 to D4, in the order of their names. */
    private static Map<String, String> reports() throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            names.forEach(name -> reports.put("D" + reports.size(), name));
        }
        return reports;
    }
}
