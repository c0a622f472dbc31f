package org.chancery.gold.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every evidence of the trial set stands in its report, where its span and line say. */
class TrialTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOLDER = "/org/chancery/gold/trial/";
    private static final Map<String, String> REPORTS = new HashMap<>();

    @BeforeAll
    static void readReports() throws IOException {
        for (JsonNode document : JSON.readTree(read("documents.json")).path("items")) {
            REPORTS.put(
                    document.path("id").asText(),
                    read("reports/" + document.path("file").asText()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "agreements",
                "visits",
                "claims",
                "forecasts",
                "quantities",
                "relations",
                "crossdoc"
            })
    void findsEveryEvidenceAtItsSpan(String kind) throws IOException {
        int checked = 0;
        for (JsonNode holder : JSON.readTree(read(kind + ".json")).findParents("evidence")) {
            String report = REPORTS.get(holder.path("doc").asText());
            int start = report.offsetByCodePoints(0, holder.path("span").path(0).asInt());
            int end = report.offsetByCodePoints(0, holder.path("span").path(1).asInt());
            assertThat(report.substring(start, end)).isEqualTo(holder.path("evidence").asText());
            long newlines = report.substring(0, start).chars().filter(c -> c == '\n').count();
            assertThat(holder.path("line").asLong())
                    .as("line of %s", holder.path("evidence"))
                    .isEqualTo(newlines + 1);
            checked++;
        }
        assertThat(checked).as("evidences in %s", kind).isPositive();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = TrialTest.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
