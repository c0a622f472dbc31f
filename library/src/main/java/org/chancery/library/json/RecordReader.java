package org.chancery.library.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;
import org.chancery.model.time.DateRange;

/**
 * Reads a file of the record format, version 1, back. What the format does not carry (the type and
 * office of an actor, the reason why something is furniture, the days a clue allows) is left at a
 * plain value, so that writing the result gives the same lines again.
 *
 * <pre>{@code
 * RecordFile record = RecordReader.read(Path.of("record.jsonl"));
 * }</pre>
 */
public final class RecordReader {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Map<String, Report> documents = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<RecordFile.Line> findings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    private RecordReader() {}

    /**
     * The content of a file.
     *
     * @throws IOException when it cannot be read, or a line is not of the format; names the line
     */
    public static RecordFile read(Path file) throws IOException {
        RecordReader reader = new RecordReader();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.take(line, file + ", line " + number);
                }
            }
        }
        return new RecordFile(reader.reports, reader.findings, reader.entries, reader.disputes);
    }

    private void take(String line, String where) throws IOException {
        try {
            JsonNode object = MAPPER.readTree(line);
            switch (object.path("kind").asText()) {
                case "document" -> document(object);
                case "entry" -> entries.add(entry(object));
                case "dispute" -> disputes.add(dispute(object));
                default -> findings.add(finding(object));
            }
        } catch (IllegalArgumentException fault) {
            throw new IOException(
                    where + " is not of the record format, version 1: " + fault.getMessage(),
                    fault);
        }
    }

    private void document(JsonNode object) {
        JsonNode published = object.path("published");
        List<Dating.Clue> clues = new ArrayList<>();
        for (JsonNode clue : published.path("clues")) {
            clues.add(
                    new Dating.Clue(
                            Nodes.span(clue),
                            clue.path("quote").asText(),
                            clue.path("reading").asText(),
                            DateRange.unknown()));
        }
        List<Reading.Mark> furniture = new ArrayList<>();
        for (JsonNode mark : object.path("furniture")) {
            furniture.add(new Reading.Mark(Nodes.span(mark), ""));
        }
        Report report =
                new Report(
                        new ArticleId(object.path("id").asText()),
                        object.path("document").asText(),
                        "",
                        new Reading.Header(
                                Nodes.text(object, "title"),
                                Nodes.text(object, "outlet"),
                                Nodes.text(object, "byline"),
                                object.path("language").asText()),
                        new Dating(
                                Nodes.range(published),
                                Nodes.day(published, "best"),
                                clues,
                                List.of()),
                        furniture,
                        Nodes.text(object, "copyOf"));
        reports.add(report);
        documents.put(report.name(), report);
    }

    private RecordFile.Line finding(JsonNode object) {
        String document = object.path("document").asText();
        Optional<Report> report = Optional.ofNullable(documents.get(document));
        JsonNode evidence = object.path("evidence");
        List<ActorReference> statedBy = Nodes.actors(object, "statedBy");
        Finding finding =
                new Finding(
                        StatementNodes.statement(object),
                        new Evidence(
                                report.map(Report::article).orElse(new ArticleId("")),
                                Nodes.span(evidence),
                                evidence.path("quote").asText()),
                        statedBy,
                        object.path("rule").asText(),
                        object.path("confidence").asDouble());
        Sighting sighting =
                new Sighting(
                        new FindingId(object.path("id").asText()),
                        finding,
                        document,
                        report.map(one -> one.dating().published()).orElse(DateRange.unknown()),
                        report.flatMap(one -> one.dating().best()),
                        finding.evidence().quote());
        return new RecordFile.Line(
                sighting, Nodes.text(object, "entry").map(EntryId::new), settled(object));
    }

    private static Optional<RecordWriter.Settled> settled(JsonNode object) {
        List<RecordWriter.Cited> because = new ArrayList<>();
        for (JsonNode words : object.path("because")) {
            because.add(
                    new RecordWriter.Cited(
                            words.path("document").asText(),
                            Nodes.span(words),
                            words.path("quote").asText()));
        }
        return Nodes.text(object, "outcome")
                .map(
                        verdict ->
                                new RecordWriter.Settled(
                                        verdict, object.path("reason").asText(), because));
    }

    private static Entry entry(JsonNode object) {
        List<Revision> history = new ArrayList<>();
        for (JsonNode step : object.path("history")) {
            history.add(
                    new Revision(
                            Nodes.range(step.path("asOf")),
                            step.path("stage").asText(),
                            new FindingId(step.path("finding").asText())));
        }
        List<Entry.Link> links = new ArrayList<>();
        for (JsonNode link : object.path("links")) {
            links.add(
                    new Entry.Link(
                            link.path("type").asText(),
                            new EntryId(link.path("to").asText()),
                            link.path("reason").asText()));
        }
        return new Entry(
                new EntryId(object.path("id").asText()),
                Nodes.constant(StatementKind.class, object, "of"),
                object.path("title").asText(),
                ids(object),
                history,
                links);
    }

    private static Dispute dispute(JsonNode object) {
        List<Dispute.Side> sides = new ArrayList<>();
        for (JsonNode side : object.path("sides")) {
            sides.add(new Dispute.Side(side.path("says").asText(), ids(side)));
        }
        return new Dispute(object.path("about").asText(), sides);
    }

    private static List<FindingId> ids(JsonNode object) {
        return Nodes.texts(object, "findings").stream().map(FindingId::new).toList();
    }
}
