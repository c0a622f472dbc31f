package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The API of a server that runs, held against its description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DESCRIPTION = description();

    private Served served;

    private static JsonNode description() {
        try (InputStream bytes =
                SpringServer.class.getResourceAsStream("/org/chancery/server/api/openapi.json")) {
            return JSON.readTree(bytes);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        served = Served.in(folder.resolve("ledger"));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    static Stream<String> calls() {
        List<String> paths = new ArrayList<>();
        DESCRIPTION.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths.stream()
                .filter(path -> DESCRIPTION.path("paths").path(path).has("get"))
                .filter(path -> !path.contains("/runs/"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsAnsweredIsWhatIsDescribed(String path) throws IOException {
        JsonNode call = DESCRIPTION.path("paths").path(path).path("get");
        HttpResponse<String> answer = served.get(filled(path) + query(call));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode content = call.path("responses").path("200").path("content");
        if (content.has("application/json")) {
            assertThat(faults(content.path("application/json").path("schema"), answer.body()))
                    .isEmpty();
        }
    }

    /** With the ids of things that are there. */
    private String filled(String path) throws IOException {
        if (!path.contains("{")) {
            return path;
        }
        if (path.contains("{one}")) {
            return path.replace("{one}", "BGR").replace("{other}", "ROU");
        }
        String list = path.substring(0, path.indexOf("/{"));
        return path.replace("{id}", items(list).get(0).path("id").asText());
    }

    private static String query(JsonNode call) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : call.path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
                query.add(
                        parameter.path("name").asText() + "=" + parameter.path("example").asText());
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static Set<String> faults(JsonNode schema, String body) throws IOException {
        com.fasterxml.jackson.databind.node.ObjectNode whole = schema.deepCopy();
        whole.set("components", DESCRIPTION.path("components"));
        JsonSchema checked =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        Set<String> faults = new LinkedHashSet<>();
        checked.validate(JSON.readTree(body)).forEach(one -> faults.add(one.toString()));
        return faults;
    }

    private List<JsonNode> items(String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(served.get(path).body()).path("items").forEach(items::add);
        assertThat(items).as(path).isNotEmpty();
        return items;
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/findings", "/api/v1/entries", "/api/v1/actors", "/api/v1/search?q=treaty"})
    void cursorsTellEverythingOnce(String path) throws IOException {
        Set<String> whole = new LinkedHashSet<>();
        items(path + (path.contains("?") ? "&" : "?") + "limit=1000")
                .forEach(one -> whole.add(one.toString()));
        Set<String> parts = new LinkedHashSet<>();
        String next = path + (path.contains("?") ? "&" : "?") + "limit=1";
        int calls = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> answer = served.get(next);
            for (JsonNode one : JSON.readTree(answer.body()).path("items")) {
                assertThat(parts.add(one.toString())).isTrue();
            }
            next =
                    Stream.of(answer.headers().firstValue("Link").orElse("").split(", "))
                            .filter(link -> link.endsWith("rel=\"next\""))
                            .map(link -> link.replaceFirst("^<([^>]*)>.*", "$1"))
                            .findFirst()
                            .orElse("");
            calls++;
        }
        assertThat(parts).isEqualTo(whole);
        assertThat(calls).isEqualTo(whole.size());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/findings, application/x-ndjson, application/x-ndjson",
        "/api/v1/findings, text/csv, text/csv;charset=utf-8",
        "/api/v1/entries?kind=agreement, text/csv, text/csv;charset=utf-8",
        "/api/v1/dyads, application/x-ndjson, application/x-ndjson",
        "/api/v1/actors, */*, application/json"
    })
    void theCallerChoosesTheLayout(String path, String wanted, String given) throws IOException {
        HttpResponse<String> answer = served.get(path, "Accept", wanted);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(given);
        assertThat(answer.body().lines().count()).isPositive();
        if (wanted.contains("ndjson")) {
            for (String line : answer.body().lines().toList()) {
                assertThat(JSON.readTree(line).isObject()).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/nothing | 404",
                "/api/v1/entries;a=b | 400",
                "/api/v1//entries | 400",
                "/api/v1/%252e%252e/entries | 400",
                "/api/v1/reports/nothing | 404",
                "/api/v1/findings?kind=war | 400",
                "/api/v1/findings?during=soon | 400",
                "/api/v1/findings?limit=0 | 400",
                "/api/v1/findings?cursor=%21 | 400",
                "/api/v1/findings?as-of=soon | 400",
                "/api/v1/ask | 400",
                "/api/v1/ask?q=nonsense%3Aword | 400",
                "/api/v1/runs/nothing | 404",
            })
    void faultsAreProblems(String path, int status) throws IOException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(
                        faults(
                                DESCRIPTION.path("components").path("schemas").path("Problem"),
                                answer.body()))
                .isEmpty();
    }

    @Test
    void aCorrectionNeedsWhatWasLookedAt() throws IOException {
        String id = items("/api/v1/findings?kind=claim").get(0).path("id").asText();
        String body =
                "{\"act\":\"accept\",\"findings\":[\""
                        + id
                        + "\"],\"reason\":\"so it stands there\"}";
        String etag =
                served.get("/api/v1/findings/" + id).headers().firstValue("ETag").orElseThrow();
        String to = "/api/v1/corrections";
        String json = "application/json";
        assertThat(served.post(to, json, body).statusCode()).isEqualTo(428);
        assertThat(served.post(to, "text/plain", body, "If-Match", etag).statusCode())
                .isEqualTo(415);
        assertThat(served.post(to, json, "[]", "If-Match", etag).statusCode()).isEqualTo(400);
        assertThat(
                        served.post(
                                        to,
                                        json,
                                        body.replace(id, id.substring(0, 12)),
                                        "If-Match",
                                        etag)
                                .statusCode())
                .as("the beginning of an id")
                .isEqualTo(400);
        HttpResponse<String> made = served.post(to, json, body, "If-Match", etag);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(served.post(to, json, body, "If-Match", etag).statusCode())
                .as("somebody else was faster")
                .isEqualTo(412);
        String number = JSON.readTree(made.body()).path("items").get(0).path("number").asText();
        HttpResponse<String> undone =
                served.post(to, json, "{\"act\":\"undo\",\"value\":\"" + number + "\"}");
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(items(to)).hasSizeGreaterThanOrEqualTo(2);
    }

    /** Of two findings the second has been corrected since; or the change fits only the first. */
    @Test
    void severalFindingsAreCorrectedTogetherOrNotAtAll() throws IOException {
        List<JsonNode> claims = items("/api/v1/findings?kind=claim");
        String one = items("/api/v1/findings?kind=agreement").get(0).path("id").asText();
        String other = claims.get(claims.size() - 1).path("id").asText();
        String to = "/api/v1/corrections";
        String json = "application/json";
        String seen = etag(one) + ", " + etag(other);
        String accepted = "{\"act\":\"accept\",\"findings\":[\"" + other + "\"]}";
        assertThat(served.post(to, json, accepted, "If-Match", etag(other)).statusCode())
                .isEqualTo(201);
        String both = "\"findings\":[\"" + one + "\",\"" + other + "\"]}";
        String before = served.get(to).body();
        assertThat(
                        served.post(to, json, "{\"act\":\"accept\"," + both, "If-Match", seen)
                                .statusCode())
                .as("the second is another by now")
                .isEqualTo(412);
        String now = etag(one) + ", " + etag(other);
        String edit = "{\"act\":\"edit\",\"field\":\"stage\",\"value\":\"ratified\",";
        assertThat(served.post(to, json, edit + both, "If-Match", now).statusCode())
                .as("no claim has a stage")
                .isEqualTo(400);
        assertThat(
                        served.post(to, json, "{\"act\":\"accept\"," + both, "If-Match", etag(one))
                                .statusCode())
                .as("one version for two")
                .isEqualTo(400);
        assertThat(served.get(to).body()).isEqualTo(before);
        assertThat(
                        served.post(to, json, "{\"act\":\"accept\"," + both, "If-Match", now)
                                .statusCode())
                .isEqualTo(201);
        String entry = items("/api/v1/entries?kind=agreement").get(0).path("id").asText();
        assertThat(served.get("/api/v1/entries/" + entry).headers().firstValue("ETag")).isPresent();
    }

    private String etag(String finding) {
        return served.get("/api/v1/findings/" + finding).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void reportsAreReadWhileOneWatches() throws IOException {
        String text =
                "LISBON, March 2, 2011 (Iberian Wire) -- Portugal and Spain signed an accord on railways in Lisbon on Wednesday.\n";
        HttpResponse<String> started =
                served.post("/api/v1/reports?name=../../rail.txt", "text/plain", text);
        assertThat(started.statusCode()).isEqualTo(202);
        JsonNode run = JSON.readTree(started.body());
        String told = served.get(run.path("events").asText()).body();
        assertThat(told).contains("event:told", "read rail.txt", "event:done");
        JsonNode done = JSON.readTree(served.get(run.path("run").asText()).body());
        assertThat(done.path("done").asBoolean()).isTrue();
        assertThat(done.path("accepted").asInt()).isEqualTo(1);
        assertThat(items("/api/v1/entries?kind=agreement&actor=PRT")).isNotEmpty();
    }

    @Test
    void everyCallIsDescribed() {
        Set<String> described = new LinkedHashSet<>();
        DESCRIPTION
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        described.add(
                                                                method + " " + path.getKey())));
        assertThat(CallsThere.all()).isEqualTo(described);
    }
}
