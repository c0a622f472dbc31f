package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** The fields that several kinds of line share; what is absent is not written. */
final class Fields {
    private Fields() {}

    static void text(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** A date; nothing at all when neither days nor words are known. */
    static void date(JsonGenerator json, String field, DateRange range) throws IOException {
        if (range.isUnknown() && range.text().isBlank()) {
            return;
        }
        json.writeObjectFieldStart(field);
        dateFields(json, range);
        json.writeEndObject();
    }

    static void dateFields(JsonGenerator json, DateRange range) throws IOException {
        if (!range.isUnknown()) {
            json.writeStringField("edtf", range.edtf());
        }
        text(json, "earliest", range.earliest().map(LocalDate::toString));
        text(json, "latest", range.latest().map(LocalDate::toString));
        if (!range.text().isBlank()) {
            json.writeStringField("text", range.text());
        }
    }

    static void place(JsonGenerator json, String field, Optional<Place> place) throws IOException {
        if (place.isPresent()) {
            json.writeObjectFieldStart(field);
            json.writeStringField("name", place.get().name());
            text(json, "country", place.get().country());
            json.writeEndObject();
        }
    }

    static void actors(JsonGenerator json, String field, List<ActorReference> references)
            throws IOException {
        if (!references.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (ActorReference reference : references) {
                actor(json, reference);
            }
            json.writeEndArray();
        }
    }

    static void actor(JsonGenerator json, String field, Optional<ActorReference> reference)
            throws IOException {
        if (reference.isPresent()) {
            json.writeFieldName(field);
            actor(json, reference.get());
        }
    }

    private static void actor(JsonGenerator json, ActorReference reference) throws IOException {
        Actor actor = reference.actor();
        json.writeStartObject();
        json.writeStringField("id", actor.id().value());
        json.writeStringField("name", actor.name());
        text(json, "code", actor.country());
        text(json, "sector", actor.sector().map(Enum::name));
        json.writeStringField("text", reference.text());
        json.writeEndObject();
    }
}
