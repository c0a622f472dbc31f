package org.chancery.library.coded;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.Happened;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.ReportText;
import org.chancery.library.export.Telling;
import org.chancery.library.json.JsonText;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/**
 * PLOVER's JSON lines (PLOVER manual, "Data Fields"): one object for each event of a report.
 *
 * <p>Where the day is not certain, {@code date} and {@code enddate} are the first and last possible
 * one and a {@code comment} says so; events whose days are open to one side are left out.
 */
public final class PloverFormat implements RecordFormat {
    private static final String FILE = "plover.jsonl";

    private final Scales scales = new Scales();

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        LeftOut left = new LeftOut();
        Happened happened = new Happened(record, left);
        try (Writer target = out.text(FILE)) {
            for (Telling telling : record.findings()) {
                if (telling.statement().kind() == StatementKind.EVENT && happened.test(telling)) {
                    Event event = (Event) telling.statement();
                    if (event.type().isEmpty()) {
                        left.add("no PLOVER code");
                    } else if (!event.when().isClosed()) {
                        left.add("no date");
                    } else {
                        ReportText text = record.text(telling.report().article());
                        target.write(JsonText.line(object(telling, event, text)) + "\n");
                    }
                }
            }
        }
        return left;
    }

    private Map<String, Object> object(Telling telling, Event event, ReportText text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", telling.id());
        date(object, event.when());
        object.put("actor", event.actors().stream().map(PloverFormat::entity).toList());
        object.put("recipient", event.recipients().stream().map(PloverFormat::entity).toList());
        object.put("event", event.type().map(Enum::name).stream().toList());
        object.put("event_text", List.of(telling.quote()));
        scales.quad(event).ifPresent(quad -> object.put("quad_code", quad));
        scales.intensity(event).ifPresent(score -> object.put("event_scale", score));
        object.put("mode", event.mode().stream().toList());
        object.put("context", event.contexts());
        event.place().ifPresent(place -> object.put("event_loc", location(place)));
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("sequence", text.sentence(telling.span()));
        where.put("start", telling.span().start());
        where.put("end", telling.span().end());
        object.put("text_info", where);
        object.put("cite_info", citation(telling, text));
        return object;
    }

    private static void date(Map<String, Object> object, DateRange when) {
        object.put("date", when.earliest().orElseThrow().toString());
        if (Days.day(when).isEmpty()) {
            object.put("enddate", when.latest().orElseThrow().toString());
            object.put("comment", "on a day from date to enddate; it is not known which");
        }
    }

    private static Map<String, Object> entity(ActorReference reference) {
        Actor actor = reference.actor();
        Map<String, Object> entity = new LinkedHashMap<>();
        actor.country().ifPresent(code -> entity.put("code", code));
        actor.sector().ifPresent(sector -> entity.put("sector", sector.name()));
        entity.put("entity_text", reference.text());
        entity.put("identifier_text", actor.name());
        actor.office().ifPresent(office -> entity.put("office", office));
        return entity;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("extracted_place", place.name());
        place.country().ifPresent(code -> location.put("country_code", code));
        return location;
    }

    private static Map<String, Object> citation(Telling telling, ReportText text) {
        Map<String, Object> citation = new LinkedHashMap<>();
        citation.put("citation", telling.sighting().report());
        text.address().ifPresent(address -> citation.put("url", address));
        telling.report().header().title().ifPresent(title -> citation.put("title", title));
        citation.put("language", telling.report().header().language());
        telling.outlet().ifPresent(outlet -> citation.put("publication", outlet));
        citation.put("coder", "Chancery");
        citation.put("version", telling.report().rules());
        return citation;
    }
}
