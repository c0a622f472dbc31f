package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Revision;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;

/**
 * Writes the record format, version 1: JSON lines in UTF-8, one object a line, {@code kind} first.
 * Offsets count Unicode code points of the raw report. Absent values are left out.
 *
 * <pre>{@code
 * RecordWriter writer = new RecordWriter(target);
 * writer.document(report);
 * writer.finding(sighting, Optional.of(entry), Optional.empty());
 * }</pre>
 *
 * <p>The caller closes {@code target}.
 */
public final class RecordWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build();

    private final Writer target;

    /** What came of a forecast, with the words that decided it. */
    public record Settled(String verdict, String reason, List<Cited> because) {
        public Settled {
            because = List.copyOf(because);
        }
    }

    /** Words of a report of this name; the span counts code points. */
    public record Cited(String document, Span raw, String quote) {

        /** The words of a finding. */
        public static Cited of(Sighting sighting) {
            Evidence evidence = sighting.finding().evidence();
            return new Cited(sighting.report(), evidence.raw(), evidence.quote());
        }
    }

    public RecordWriter(Writer target) {
        this.target = target;
    }

    /** One report: its header, its date with the clues for it, its furniture. */
    public void document(Report report) throws IOException {
        line(
                json -> {
                    json.writeStringField("kind", "document");
                    json.writeStringField("id", report.article().value());
                    json.writeStringField("document", report.name());
                    Fields.text(json, "title", report.header().title());
                    Fields.text(json, "outlet", report.header().outlet());
                    Fields.text(json, "byline", report.header().byline());
                    json.writeStringField("language", report.header().language());
                    Fields.text(json, "copyOf", report.copyOf());
                    published(json, report.dating());
                    json.writeArrayFieldStart("furniture");
                    for (Reading.Mark mark : report.furniture()) {
                        json.writeStartObject();
                        Fields.span(json, mark.raw());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /**
     * One finding.
     *
     * @param entry the entry it belongs to
     * @param settled what came of it, for a forecast
     */
    public void finding(Sighting sighting, Optional<EntryId> entry, Optional<Settled> settled)
            throws IOException {
        line(
                json -> {
                    json.writeStringField("kind", sighting.statement().kind().word());
                    json.writeStringField("id", sighting.id().value());
                    json.writeStringField("document", sighting.report());
                    json.writeFieldName("evidence");
                    cited(json, Cited.of(sighting), false);
                    json.writeArrayFieldStart("statedBy");
                    for (ActorReference source : sighting.finding().statedBy()) {
                        json.writeStartObject();
                        json.writeStringField("id", source.actor().id().value());
                        json.writeStringField("name", source.actor().name());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeStringField("rule", sighting.finding().rule());
                    json.writeNumberField("confidence", sighting.finding().confidence());
                    Fields.text(json, "entry", entry.map(EntryId::value));
                    StatementFields.write(json, sighting.statement());
                    if (settled.isPresent()) {
                        settled(json, settled.get());
                    }
                });
    }

    /** One entry of the record. */
    public void entry(Entry entry) throws IOException {
        line(
                json -> {
                    json.writeStringField("kind", "entry");
                    json.writeStringField("of", entry.of().word());
                    json.writeStringField("id", entry.id().value());
                    json.writeStringField("title", entry.title());
                    findings(json, entry.findings());
                    json.writeArrayFieldStart("history");
                    for (Revision revision : entry.history()) {
                        json.writeStartObject();
                        Fields.date(json, "asOf", revision.asOf());
                        json.writeStringField("stage", revision.stage());
                        json.writeStringField("finding", revision.because().value());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("links");
                    for (Entry.Link link : entry.links()) {
                        json.writeStartObject();
                        json.writeStringField("type", link.type());
                        json.writeStringField("to", link.to().value());
                        json.writeStringField("reason", link.reason());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /** One dispute, its sides one after the other. */
    public void dispute(Dispute dispute) throws IOException {
        line(
                json -> {
                    json.writeStringField("kind", "dispute");
                    json.writeStringField("id", dispute.id());
                    json.writeStringField("about", dispute.about());
                    json.writeArrayFieldStart("sides");
                    for (Dispute.Side side : dispute.sides()) {
                        json.writeStartObject();
                        json.writeStringField("says", side.says());
                        findings(json, side.findings());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private static void published(JsonGenerator json, Dating dating) throws IOException {
        json.writeObjectFieldStart("published");
        Fields.dateFields(json, dating.published());
        Fields.text(json, "best", dating.best().map(LocalDate::toString));
        json.writeArrayFieldStart("clues");
        for (Dating.Clue clue : dating.clues()) {
            json.writeStartObject();
            Fields.span(json, clue.raw());
            json.writeStringField("quote", clue.quote());
            json.writeStringField("reading", clue.reading());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void settled(JsonGenerator json, Settled settled) throws IOException {
        json.writeStringField("outcome", settled.verdict());
        json.writeStringField("reason", settled.reason());
        json.writeArrayFieldStart("because");
        for (Cited because : settled.because()) {
            cited(json, because, true);
        }
        json.writeEndArray();
    }

    private static void cited(JsonGenerator json, Cited words, boolean withDocument)
            throws IOException {
        json.writeStartObject();
        if (withDocument) {
            json.writeStringField("document", words.document());
        }
        Fields.span(json, words.raw());
        json.writeStringField("quote", words.quote());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<FindingId> ids) throws IOException {
        json.writeArrayFieldStart("findings");
        for (FindingId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }

    private void line(Body body) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(target)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        target.write('\n');
    }

    /** The fields of one object. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }
}
