package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;

/** Things and ties, read back by the FollowTheMoney library, Titanium JSON-LD and Jackson. */
class LinkedOutTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OA = "http://www.w3.org/ns/oa#";

    @TempDir static Path folder;

    @BeforeAll
    static void write() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            chancery.export(ExportFormat.FTM, folder.resolve("ftm.jsonl"));
            chancery.export(ExportFormat.JSONLD, folder.resolve("record.jsonld"));
            chancery.export(ExportFormat.PLOVER, folder.resolve("plover.jsonl"));
        }
    }

    private static List<ValueEntity> entities() throws Exception {
        Model model = Model.loadDefault();
        List<ValueEntity> entities = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("ftm.jsonl"))) {
            JsonNode object = JSON.readTree(line);
            ValueEntity entity = ValueEntity.fromJson(model, object);
            Set<String> kept =
                    entity.getDefinedProperties().stream()
                            .map(Property::getName)
                            .collect(Collectors.toSet());
            Set<String> written = new HashSet<>();
            object.path("properties").fieldNames().forEachRemaining(written::add);
            assertThat(kept).as("properties the model knows, of %s", line).isEqualTo(written);
            entities.add(entity);
        }
        return entities;
    }

    @Test
    void everyEntityIsOfTheModel() throws Exception {
        List<ValueEntity> entities = entities();
        Set<String> ids = entities.stream().map(ValueEntity::getId).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(entities);
        for (ValueEntity entity : entities) {
            for (Property needed : entity.getSchema().getRequiredProperties()) {
                assertThat(entity.getValues(needed))
                        .as("%s %s", entity.getId(), needed)
                        .isNotEmpty();
            }
            for (Property property : entity.getDefinedProperties()) {
                if (property.getRange().isPresent()) {
                    assertThat(ids).containsAll(entity.getValues(property));
                }
            }
        }
    }

    @Test
    void whatHappenedIsAnEventAndNothingElseIs() throws Exception {
        assertThat(entities())
                .extracting(entity -> entity.getSchema().getName())
                .contains("Article", "PublicBody", "Person", "Position", "Occupancy")
                .contains("Organization", "Membership", "Note", "Documentation");
        List<ValueEntity> events =
                entities().stream()
                        .filter(entity -> entity.getSchema().getName().equals("Event"))
                        .toList();
        assertThat(events)
                .as("the signing as event and agreement, the visit held, the quarrel")
                .hasSize(4);
        assertThat(events)
                .extracting(event -> event.getValues(event.getSchema().getProperty("date")).get(0))
                .containsExactlyInAnyOrder("2019-03-04", "2019-03-04", "2019-02", "2019-02");
        assertThat(Files.readString(folder.resolve("ftm.jsonl.manifest.json")))
                .contains("\"planned\" : 2", "\"forecast\" : 1", "\"quantity\" : 1");
    }

    @Test
    void annotationsPointAtTheWordsInCodePoints() throws Exception {
        String text = Files.readString(folder.resolve("record.jsonld"));
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get();
        List<JsonObject> annotations =
                expanded.stream()
                        .map(JsonValue::asJsonObject)
                        .filter(node -> node.get("@type").toString().contains(OA + "Annotation"))
                        .toList();
        assertThat(annotations).hasSize(13);
        int checked = 0;
        for (JsonObject annotation : annotations) {
            JsonObject target = first(annotation, OA + "hasTarget");
            JsonArray selectors = target.getJsonArray(OA + "hasSelector");
            JsonObject position = selectors.getJsonObject(0);
            JsonObject quote = selectors.getJsonObject(1);
            int start = first(position, OA + "start").getInt("@value");
            int end = first(position, OA + "end").getInt("@value");
            String exact = first(quote, OA + "exact").getString("@value");
            List<String> found = new ArrayList<>();
            for (String raw : List.of(SampleRecord.MORNING.raw(), SampleRecord.EVENING.raw())) {
                if (raw.codePointCount(0, raw.length()) >= end) {
                    found.add(
                            raw.substring(
                                    raw.offsetByCodePoints(0, start),
                                    raw.offsetByCodePoints(0, end)));
                }
            }
            assertThat(found).contains(exact);
            checked++;
        }
        assertThat(checked).isEqualTo(13);
    }

    /** A term without a meaning would be dropped without a word. */
    @Test
    void expandingDropsNothing() throws Exception {
        String text = Files.readString(folder.resolve("record.jsonld"));
        String expanded = JsonLd.expand(JsonDocument.of(new StringReader(text))).get().toString();
        Set<String> keys = new HashSet<>();
        keys(JSON.readTree(text).path("@graph"), keys);
        for (String key : keys) {
            if (!key.startsWith("@")) {
                assertThat(expanded).contains("\"" + whole(key) + "\":");
            }
        }
        assertThat(keys).hasSizeGreaterThan(30);
        Quads quads = new Quads();
        JsonLd.toRdf(JsonDocument.of(new StringReader(text))).provide(quads);
        assertThat(quads.count).as("statements in RDF").isGreaterThan(200);
    }

    /** Counts the statements of a graph. */
    private static final class Quads implements RdfQuadConsumer {
        private int count;

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                String datatype,
                String language,
                String direction,
                String graph) {
            count++;
            return this;
        }
    }

    private static String whole(String key) throws IOException {
        JsonNode context = JSON.readTree(folder.resolve("record.jsonld").toFile()).path("@context");
        String[] parts = key.split(":", 2);
        return context.path(parts[0]).asText() + parts[1];
    }

    private static void keys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> keys(child, keys));
    }

    private static JsonObject first(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0);
    }

    @Test
    void ploverObjectsHaveWhatTheManualRequires() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("plover.jsonl"))) {
            events.add(JSON.readTree(line));
        }
        assertThat(events)
                .hasSize(3)
                .allSatisfy(
                        event -> {
                            for (String field : List.of("id", "date", "actor", "event")) {
                                assertThat(event.path(field).isMissingNode()).as(field).isFalse();
                            }
                        });
        JsonNode quarrel =
                events.stream()
                        .filter(event -> event.path("event").path(0).asText().equals("ACCUSE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(quarrel.path("date").asText()).isEqualTo("2019-02-01");
        assertThat(quarrel.path("enddate").asText()).isEqualTo("2019-02-28");
        assertThat(quarrel.path("comment").asText()).contains("not known which");
    }
}
