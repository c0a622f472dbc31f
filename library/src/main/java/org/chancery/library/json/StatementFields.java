package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;

/** The fields of each kind of statement, as the record format names them. */
final class StatementFields {
    private StatementFields() {}

    /** Fields still to be written. */
    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    static void write(JsonGenerator json, Statement statement) throws IOException {
        Part part =
                statement.match(
                        new Statement.Cases<Part>(
                                event -> to -> event(to, event),
                                agreement -> to -> agreement(to, agreement),
                                visit -> to -> visit(to, visit),
                                claim -> to -> claim(to, claim),
                                forecast -> to -> forecast(to, forecast),
                                quantity -> to -> quantity(to, quantity),
                                relation -> to -> relation(to, relation)));
        part.write(json);
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        Fields.text(json, "type", event.type().map(Enum::name));
        Fields.text(json, "mode", event.mode());
        Fields.texts(json, "contexts", event.contexts());
        Fields.text(json, "cameo", event.cameo());
        Fields.actors(json, "actors", event.actors());
        Fields.actors(json, "recipients", event.recipients());
        Fields.actors(json, "against", event.against());
        Fields.date(json, "when", event.when());
        Fields.place(json, "place", event.place());
        json.writeStringField("status", event.status().word());
        json.writeStringField("polarity", event.polarity().word());
    }

    private static void agreement(JsonGenerator json, Agreement agreement) throws IOException {
        json.writeStringField("name", agreement.name());
        json.writeStringField("form", agreement.form());
        Fields.actors(json, "parties", agreement.parties());
        json.writeStringField("stage", agreement.stage().words());
        Fields.date(json, "when", agreement.when());
        Optional<Agreement.Expectation> expected = agreement.expected();
        if (expected.isPresent()) {
            json.writeObjectFieldStart("expected");
            Fields.date(json, "when", expected.get().when());
            Fields.place(json, "place", expected.get().place());
            json.writeEndObject();
        }
        Fields.text(json, "provision", agreement.provision());
        Fields.text(json, "stance", agreement.stance().map(Agreement.Stance::word));
        links(json, agreement.links());
    }

    private static void links(JsonGenerator json, List<Agreement.Link> links) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("links");
        for (Agreement.Link link : links) {
            json.writeStartObject();
            json.writeStringField("type", link.kind().words());
            json.writeStringField("name", link.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void visit(JsonGenerator json, Visit visit) throws IOException {
        Fields.actors(json, "visitors", visit.visitors());
        Fields.actor(json, "host", visit.host());
        Fields.place(json, "place", visit.place());
        Fields.date(json, "when", visit.when());
        json.writeStringField("status", visit.status().words());
        Fields.text(json, "purpose", visit.purpose());
    }

    private static void claim(JsonGenerator json, Claim claim) throws IOException {
        Fields.actors(json, "speakers", claim.speakers());
        Fields.text(json, "office", claim.office());
        json.writeStringField("form", claim.form().word());
        json.writeStringField("words", claim.words());
        json.writeStringField("cue", claim.cue());
        Fields.actor(json, "addressee", claim.addressee());
        Fields.text(json, "medium", claim.medium());
        Fields.actors(json, "chain", claim.chain());
        Fields.text(json, "topic", claim.topic());
        Fields.date(json, "when", claim.when());
    }

    private static void forecast(JsonGenerator json, Forecast forecast) throws IOException {
        Fields.actors(json, "forecasters", forecast.forecasters());
        json.writeStringField("form", forecast.form().word());
        json.writeStringField("expects", forecast.expects());
        Optional<Statement> expected = forecast.expected();
        if (expected.isPresent()) {
            json.writeObjectFieldStart("expected");
            json.writeStringField("kind", expected.get().kind().word());
            write(json, expected.get());
            json.writeEndObject();
        }
        Fields.date(json, "due", forecast.due());
        Fields.texts(json, "likelihood", forecast.likelihood());
        if (forecast.probability().isPresent()) {
            json.writeNumberField("probability", forecast.probability().getAsDouble());
        }
        Fields.text(json, "condition", forecast.condition());
    }

    private static void quantity(JsonGenerator json, Quantity quantity) throws IOException {
        if (quantity.value().isPresent()) {
            json.writeNumberField("value", quantity.value().get());
        }
        if (quantity.upper().isPresent()) {
            json.writeNumberField("upper", quantity.upper().get());
        }
        json.writeStringField("unit", quantity.unit());
        Fields.text(json, "currency", quantity.currency());
        Fields.text(json, "comparator", quantity.comparator());
        Fields.text(json, "of", quantity.of());
        Fields.actors(json, "between", quantity.between());
        Fields.date(json, "period", quantity.period());
        json.writeStringField("measure", quantity.measure().word());
    }

    private static void relation(JsonGenerator json, Relation relation) throws IOException {
        json.writeStringField("relation", relation.relation());
        Fields.actors(json, "a", relation.a());
        Fields.actors(json, "b", relation.b());
        json.writeStringField("state", relation.state());
        Fields.date(json, "when", relation.when());
    }
}
