package org.chancery.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Graphs, read back by JGraphT against their schemas; calendars, by iCal4j; timelines, by Jackson.
 */
class GraphsAndTimesOutTest {
    @TempDir static Path folder;

    @BeforeAll
    static void write() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            chancery.export(ExportFormat.GRAPHML, folder.resolve("graph.graphml"));
            chancery.export(ExportFormat.GEXF, folder.resolve("graph.gexf"));
            chancery.export(ExportFormat.ICAL, folder.resolve("calendar.ics"));
            chancery.export(ExportFormat.TIMELINEJS, folder.resolve("timeline.json"));
        }
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(),
                SupplierUtil.createDefaultEdgeSupplier(),
                false);
    }

    @Test
    void graphmlIsAMultigraphOfWhatOccurred() {
        Graph<String, DefaultEdge> graph = empty();
        Map<String, String> labels = new HashMap<>();
        List<String> types = new ArrayList<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer(
                (key, value) -> {
                    if (key.getSecond().equals("label")) {
                        labels.put(key.getFirst(), value.getValue());
                    }
                });
        importer.addEdgeAttributeConsumer(
                (key, value) -> {
                    if (key.getSecond().equals("type")) {
                        types.add(value.getValue());
                    }
                });
        importer.importGraph(graph, folder.resolve("graph.graphml").toFile());
        assertThat(labels.values()).containsExactlyInAnyOrder("Malta", "Norway", "Sweden");
        assertThat(types).containsExactlyInAnyOrder("ACCUSE", "AGREE", "AGREE");
        assertThat(graph.edgeSet()).hasSize(3);
    }

    @Test
    void gexfHasAClosedIntervalForEachHappening() throws IOException {
        Graph<String, DefaultEdge> graph = empty();
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.importGraph(graph, folder.resolve("graph.gexf").toFile());
        assertThat(graph.vertexSet()).hasSize(3);
        assertThat(graph.edgeSet()).hasSize(3);
        assertThat(Files.readString(folder.resolve("graph.gexf")))
                .contains("<spell start=\"2019-03-04\" end=\"2019-03-04\">")
                .contains("<spell start=\"2019-02-01\" end=\"2019-02-28\">");
    }

    @Test
    void theCalendarIsValidAndKnowsPlansFromDeeds() throws Exception {
        Path file = folder.resolve("calendar.ics");
        try (Reader reader = Files.newBufferedReader(file)) {
            Calendar calendar = new CalendarBuilder().build(reader);
            ValidationResult result = calendar.validate();
            assertThat(result.getEntries()).isEmpty();
            List<VEvent> events = calendar.getComponents("VEVENT");
            assertThat(events)
                    .extracting(
                            event ->
                                    event.getRequiredProperty("DTSTART").getValue()
                                            + " "
                                            + event.getRequiredProperty("STATUS").getValue())
                    .containsExactlyInAnyOrder("20190304 CONFIRMED", "20190402 TENTATIVE");
            assertThat(events)
                    .anySatisfy(
                            event ->
                                    assertThat(event.getRequiredProperty("DESCRIPTION").getValue())
                                            .contains("signed the \"grid, and harbour\" accord"));
        }
        assertThat(Files.readString(file).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Files.readString(folder.resolve("calendar.ics.manifest.json")))
                .as("the visit of which only the month is known")
                .contains("\"not known to the day\" : 1");
    }

    @Test
    void theTimelineInventsNoDay() throws IOException {
        JsonNode timeline = new JsonMapper().readTree(folder.resolve("timeline.json").toFile());
        Map<String, String> dates = new HashMap<>();
        for (JsonNode slide : timeline.path("events")) {
            JsonNode start = slide.path("start_date");
            String headline = slide.path("text").path("headline").asText();
            dates.put(
                    headline.substring(headline.lastIndexOf(':') + 2)
                            + " "
                            + slide.path("group").asText(),
                    start.toString());
            assertThat(slide.path("unique_id").asText()).isNotBlank();
            assertThat(slide.path("text").path("text").asText())
                    .doesNotContain("<em>")
                    .startsWith("<blockquote>");
        }
        assertThat(dates)
                .containsEntry("occurred NOR – SWE", "{\"year\":2019,\"month\":3,\"day\":4}")
                .containsEntry("planned MLT – NOR", "{\"year\":2019,\"month\":4,\"day\":2}")
                .containsEntry("occurred MLT – NOR", "{\"year\":2019,\"month\":2}");
    }
}
