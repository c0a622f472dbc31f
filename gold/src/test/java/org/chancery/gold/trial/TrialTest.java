package org.chancery.gold.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every evidence of our own sets stands in its report, where its span and line say. */
class TrialTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> KINDS =
            List.of(
                    "events",
                    "agreements",
                    "visits",
                    "claims",
                    "forecasts",
                    "quantities",
                    "relations",
                    "crossdoc");

    private static Map<String, String> reports(String set) throws IOException {
        Map<String, String> reports = new HashMap<>();
        for (JsonNode document : JSON.readTree(read(set, "documents.json")).path("items")) {
            reports.put(
                    document.path("id").asText(),
                    read(set, "reports/" + document.path("file").asText()));
        }
        return reports;
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsEveryEvidenceAtItsSpan(String set, String kind) throws IOException {
        Map<String, String> reports = reports(set);
        int checked = 0;
        for (JsonNode holder : JSON.readTree(read(set, kind + ".json")).findParents("evidence")) {
            String report = reports.get(holder.path("doc").asText());
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

    static Stream<Arguments> files() {
        return Stream.of("trial", "second", "third", "fourth", "fifth", "sixth")
                .flatMap(set -> KINDS.stream().map(kind -> Arguments.of(set, kind)));
    }

    private static String read(String set, String name) throws IOException {
        try (InputStream in =
                TrialTest.class.getResourceAsStream("/org/chancery/gold/" + set + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
