package org.chancery.library.linked;

import java.util.Map;
import java.util.Optional;
import org.chancery.library.export.Days;
import org.chancery.library.export.Role;
import org.chancery.library.export.Telling;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;

/** What a finding says, in the words of schema.org where it has them. */
final class LinkedStatement {
    private LinkedStatement() {}

    static Map<String, Object> of(Telling telling) {
        Statement said = telling.statement();
        LinkedNode node =
                said.match(
                        new Statement.Cases<LinkedNode>(
                                event -> event(telling, event),
                                agreement -> agreement(telling, agreement),
                                visit -> visit(telling, visit),
                                claim -> claim(telling, claim),
                                forecast -> forecast(telling, forecast),
                                quantity -> quantity(telling, quantity),
                                relation -> relation(telling, relation)));
        for (Role role : Role.of(telling.sighting().finding())) {
            node.links(
                    "chancery:" + role.name(),
                    role.actors().stream().map(LinkedStatement::id).toList());
        }
        return node.date("chancery:date", said.when())
                .text("chancery:status", telling.sighting().stage())
                .fields();
    }

    private static String id(ActorReference reference) {
        return LinkedNames.actor(reference.actor().id());
    }

    private static LinkedNode node(Telling telling, String... types) {
        return new LinkedNode(LinkedNames.of("statement", telling.id()), types);
    }

    private static LinkedNode event(Telling telling, Event event) {
        return placed(node(telling, "schema:Event"), event.place())
                .text("schema:startDate", day(event))
                .text("chancery:ploverType", event.type().map(Enum::name))
                .text("chancery:ploverMode", event.mode())
                .text("chancery:cameo", event.cameo())
                .text("chancery:polarity", event.polarity().word());
    }

    private static LinkedNode agreement(Telling telling, Agreement agreement) {
        return node(telling, "chancery:Agreement")
                .text("schema:name", agreement.name())
                .text("chancery:form", agreement.form())
                .text("chancery:provision", agreement.provision());
    }

    private static LinkedNode visit(Telling telling, Visit visit) {
        return placed(node(telling, "schema:Event", "chancery:Visit"), visit.place())
                .text("schema:startDate", day(visit))
                .text("chancery:purpose", visit.purpose());
    }

    private static LinkedNode claim(Telling telling, Claim claim) {
        return node(telling, "schema:Claim")
                .text("schema:text", claim.words())
                .text("chancery:office", claim.office());
    }

    private static LinkedNode forecast(Telling telling, Forecast forecast) {
        LinkedNode node =
                node(telling, "schema:Claim", "chancery:Forecast")
                        .text("schema:text", forecast.expects())
                        .text("chancery:condition", forecast.condition())
                        .text(
                                "chancery:outcome",
                                telling.outcome().map(outcome -> outcome.verdict().word()));
        if (!forecast.likelihood().isEmpty()) {
            node.put("chancery:likelihood", forecast.likelihood());
        }
        return node;
    }

    private static LinkedNode quantity(Telling telling, Quantity quantity) {
        LinkedNode node = node(telling, "schema:QuantitativeValue");
        quantity.value()
                .ifPresent(value -> node.put("schema:value", number(value.toPlainString())));
        quantity.upper()
                .ifPresent(value -> node.put("schema:maxValue", number(value.toPlainString())));
        return node.text("schema:unitText", quantity.unit())
                .text("schema:name", quantity.of())
                .text("chancery:comparator", quantity.comparator())
                .text("chancery:measure", quantity.measure().word());
    }

    /** Decimals as text with their type, since JSON-LD makes doubles of its own numbers. */
    private static Map<String, Object> number(String decimal) {
        return Map.of("@type", "xsd:decimal", "@value", decimal);
    }

    private static LinkedNode relation(Telling telling, Relation relation) {
        return node(telling, "chancery:Relation").text("schema:name", relation.relation());
    }

    private static LinkedNode placed(LinkedNode node, Optional<Place> place) {
        place.ifPresent(
                where ->
                        node.put(
                                "schema:location",
                                LinkedNode.nameless("schema:Place")
                                        .text("schema:name", where.name())
                                        .fields()));
        return node;
    }

    private static Optional<String> day(Statement statement) {
        return Days.day(statement.when()).map(Object::toString);
    }
}
