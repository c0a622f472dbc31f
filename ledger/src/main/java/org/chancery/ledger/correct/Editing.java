package org.chancery.ledger.correct;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/** Gives a field of a statement another value. */
final class Editing {
    private Editing() {}

    /** What came of a forecast: said of it, though no part of what it says. */
    static final String OUTCOME = "outcome";

    /**
     * What came of a forecast.
     *
     * @throws IllegalArgumentException when there is no such verdict
     */
    static Outcome.Verdict verdict(String value) {
        return constant(Outcome.Verdict.values(), OUTCOME, value);
    }

    /**
     * The statement with the field changed.
     *
     * @throws IllegalArgumentException when it has no such field, or the field no such value
     */
    static Statement of(Statement said, String field, String value) {
        if (said instanceof Event event) {
            return event(event, field, value);
        }
        if (said instanceof Agreement agreement) {
            return agreement(agreement, field, value);
        }
        if (said instanceof Visit visit) {
            return visit(visit, field, value);
        }
        if (said instanceof Quantity quantity) {
            return quantity(quantity, field, value);
        }
        if (said instanceof Relation relation) {
            return relation(relation, field, value);
        }
        if (said instanceof Forecast && field.equals(OUTCOME)) {
            verdict(value);
            return said;
        }
        if (said instanceof Forecast) {
            throw none(said, field, " but outcome");
        }
        throw none(said, field, "; it can be accepted, rejected, re-dated or re-assigned");
    }

    private static Event event(Event event, String field, String value) {
        boolean known =
                Stream.of("status", "type", "cameo", "place").anyMatch(one -> one.equals(field));
        if (!known) {
            throw none(event, field, " but status, type, cameo, place");
        }
        return new Event(
                field.equals("type")
                        ? Optional.of(constant(EventType.values(), field, value))
                        : event.type(),
                event.mode(),
                event.contexts(),
                field.equals("cameo") ? Optional.of(value) : event.cameo(),
                event.actors(),
                event.recipients(),
                event.against(),
                event.when(),
                field.equals("place") ? place(value) : event.place(),
                field.equals("status") ? constant(Status.values(), field, value) : event.status(),
                event.polarity());
    }

    private static Agreement agreement(Agreement agreement, String field, String value) {
        if (!field.equals("stage") && !field.equals("name") && !field.equals("form")) {
            throw none(agreement, field, " but stage, name, form");
        }
        return new Agreement(
                field.equals("name") ? value : agreement.name(),
                field.equals("form") ? value : agreement.form(),
                agreement.parties(),
                field.equals("stage")
                        ? constant(AgreementStage.values(), field, value)
                        : agreement.stage(),
                agreement.when(),
                agreement.expected(),
                agreement.provision(),
                agreement.stance(),
                agreement.links());
    }

    private static Visit visit(Visit visit, String field, String value) {
        if (!field.equals("status") && !field.equals("place")) {
            throw none(visit, field, " but status, place");
        }
        return new Visit(
                visit.visitors(),
                visit.host(),
                field.equals("place") ? place(value) : visit.place(),
                visit.when(),
                field.equals("status")
                        ? constant(VisitStatus.values(), field, value)
                        : visit.status(),
                visit.purpose());
    }

    private static Quantity quantity(Quantity quantity, String field, String value) {
        if (!field.equals("value") && !field.equals("unit")) {
            throw none(quantity, field, " but value, unit");
        }
        return new Quantity(
                field.equals("value") ? Optional.of(number(value)) : quantity.value(),
                quantity.upper(),
                field.equals("unit") ? value : quantity.unit(),
                quantity.currency(),
                quantity.comparator(),
                quantity.of(),
                quantity.between(),
                quantity.period(),
                quantity.measure());
    }

    private static Relation relation(Relation relation, String field, String value) {
        if (!field.equals("relation") && !field.equals("state")) {
            throw none(relation, field, " but relation, state");
        }
        return new Relation(
                field.equals("relation") ? value : relation.relation(),
                relation.a(),
                relation.b(),
                field.equals("state") ? value : relation.state(),
                relation.when());
    }

    /** A place as "Lisbon" or, with its state, as "Lisbon, PRT". */
    private static Optional<Place> place(String value) {
        int comma = value.lastIndexOf(',');
        return comma < 0
                ? Optional.of(new Place(value.strip(), Optional.empty()))
                : Optional.of(
                        new Place(
                                value.substring(0, comma).strip(),
                                Optional.of(value.substring(comma + 1).strip())));
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value.replace(",", ""));
        } catch (NumberFormatException fault) {
            throw new IllegalArgumentException(
                    "'%s' is no number; write it in full, such as 7000000000.".formatted(value),
                    fault);
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String field, String value) {
        String name = value.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "A %s cannot be '%s', only %s."
                                                .formatted(field, value, words(all))));
    }

    private static <E extends Enum<E>> String words(E[] all) {
        return Stream.of(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException none(Statement said, String field, String fields) {
        return new IllegalArgumentException(
                "The field '%s' of a %s cannot be edited%s."
                        .formatted(field, said.kind().word(), fields));
    }
}
