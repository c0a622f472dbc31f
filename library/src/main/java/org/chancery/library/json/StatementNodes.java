package org.chancery.library.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/** The counterpart of {@link StatementFields}: statements out of their fields. */
final class StatementNodes {
    private StatementNodes() {}

    static Statement statement(JsonNode object) {
        return switch (Nodes.constant(StatementKind.class, object, "kind")) {
            case EVENT -> event(object);
            case AGREEMENT -> agreement(object);
            case VISIT -> visit(object);
            case CLAIM -> claim(object);
            case FORECAST -> forecast(object);
            case QUANTITY -> quantity(object);
            case RELATION -> relation(object);
        };
    }

    private static Statement event(JsonNode object) {
        return new Event(
                Nodes.text(object, "type").map(EventType::valueOf),
                Nodes.text(object, "mode"),
                Nodes.texts(object, "contexts"),
                Nodes.text(object, "cameo"),
                Nodes.actors(object, "actors"),
                Nodes.actors(object, "recipients"),
                Nodes.actors(object, "against"),
                Nodes.date(object, "when"),
                Nodes.place(object, "place"),
                Nodes.constant(Status.class, object, "status"),
                Nodes.constant(Polarity.class, object, "polarity"));
    }

    private static Statement agreement(JsonNode object) {
        return new Agreement(
                object.path("name").asText(),
                object.path("form").asText(),
                Nodes.actors(object, "parties"),
                Nodes.constant(AgreementStage.class, object, "stage"),
                Nodes.date(object, "when"),
                Optional.ofNullable(object.get("expected"))
                        .map(
                                expected ->
                                        new Agreement.Expectation(
                                                Nodes.date(expected, "when"),
                                                Nodes.place(expected, "place"))),
                Nodes.text(object, "provision"),
                object.has("stance")
                        ? Optional.of(Nodes.constant(Agreement.Stance.class, object, "stance"))
                        : Optional.empty(),
                links(object));
    }

    private static List<Agreement.Link> links(JsonNode agreement) {
        List<Agreement.Link> links = new ArrayList<>();
        for (JsonNode link : agreement.path("links")) {
            links.add(
                    new Agreement.Link(
                            Nodes.constant(Agreement.Link.Kind.class, link, "type"),
                            link.path("name").asText()));
        }
        return links;
    }

    private static Statement visit(JsonNode object) {
        return new Visit(
                Nodes.actors(object, "visitors"),
                Nodes.actor(object, "host"),
                Nodes.place(object, "place"),
                Nodes.date(object, "when"),
                Nodes.constant(VisitStatus.class, object, "status"),
                Nodes.text(object, "purpose"));
    }

    private static Statement claim(JsonNode object) {
        return new Claim(
                Nodes.actors(object, "speakers"),
                Nodes.text(object, "office"),
                Nodes.constant(Claim.Form.class, object, "form"),
                object.path("words").asText(),
                object.path("cue").asText(),
                Nodes.actor(object, "addressee"),
                Nodes.text(object, "medium"),
                Nodes.actors(object, "chain"),
                Nodes.text(object, "topic"),
                Nodes.date(object, "when"));
    }

    private static Statement forecast(JsonNode object) {
        return new Forecast(
                Nodes.actors(object, "forecasters"),
                Nodes.constant(Forecast.Form.class, object, "form"),
                object.path("expects").asText(),
                Optional.ofNullable(object.get("expected")).map(StatementNodes::statement),
                Nodes.date(object, "due"),
                Nodes.texts(object, "likelihood"),
                object.has("probability")
                        ? OptionalDouble.of(object.get("probability").asDouble())
                        : OptionalDouble.empty(),
                Nodes.text(object, "condition"));
    }

    private static Statement quantity(JsonNode object) {
        return new Quantity(
                number(object, "value"),
                number(object, "upper"),
                object.path("unit").asText(),
                Nodes.text(object, "currency"),
                Nodes.text(object, "comparator"),
                Nodes.text(object, "of"),
                Nodes.actors(object, "between"),
                Nodes.date(object, "period"),
                Nodes.constant(Quantity.Measure.class, object, "measure"));
    }

    private static Optional<BigDecimal> number(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).map(JsonNode::decimalValue);
    }

    private static Statement relation(JsonNode object) {
        return new Relation(
                object.path("relation").asText(),
                Nodes.actors(object, "a"),
                Nodes.actors(object, "b"),
                object.path("state").asText(),
                Nodes.date(object, "when"));
    }
}
