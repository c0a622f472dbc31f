package org.chancery.ledger.correct;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.correction.Change;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;

/**
 * Puts one actor in the place of another, in whatever role; the report's words for the actor stay.
 *
 * @param from the id or code of the actor replaced
 * @param to who takes part instead
 */
record Reassignment(String from, Actor to) {

    /**
     * The reassignment a change asks for: to a state such as "PRT", or "santos_maria=M. Santos".
     */
    static Reassignment of(Change change) {
        int equals = change.value().indexOf('=');
        if (equals < 0) {
            String code = change.value().strip();
            return new Reassignment(change.field(), Actor.state(code, code));
        }
        Actor person =
                new Actor(
                        new ActorId(change.value().substring(0, equals).strip()),
                        change.value().substring(equals + 1).strip(),
                        ActorType.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Reassignment(change.field(), person);
    }

    Statement in(Statement said) {
        return said.match(
                new Statement.Cases<Statement>(
                        this::event,
                        this::agreement,
                        this::visit,
                        this::claim,
                        this::forecast,
                        this::quantity,
                        this::relation));
    }

    List<ActorReference> in(List<ActorReference> references) {
        return references.stream().map(this::in).toList();
    }

    private ActorReference in(ActorReference reference) {
        Actor actor = reference.actor();
        boolean meant =
                actor.id().value().equals(from) || actor.country().equals(Optional.of(from));
        if (!meant) {
            return reference;
        }
        // A person keeps the state of the one replaced unless a state was named.
        Actor with =
                to.country().isPresent()
                        ? to
                        : new Actor(
                                to.id(),
                                to.name(),
                                to.type(),
                                actor.country(),
                                actor.sector(),
                                Optional.empty());
        return new ActorReference(with, reference.text());
    }

    private Event event(Event event) {
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                in(event.actors()),
                in(event.recipients()),
                in(event.against()),
                event.when(),
                event.place(),
                event.status(),
                event.polarity());
    }

    private Agreement agreement(Agreement agreement) {
        return new Agreement(
                agreement.name(),
                agreement.form(),
                in(agreement.parties()),
                agreement.stage(),
                agreement.when(),
                agreement.expected(),
                agreement.provision(),
                agreement.stance(),
                agreement.links());
    }

    private Visit visit(Visit visit) {
        return new Visit(
                in(visit.visitors()),
                visit.host().map(this::in),
                visit.place(),
                visit.when(),
                visit.status(),
                visit.purpose());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                in(claim.speakers()),
                claim.office(),
                claim.form(),
                claim.words(),
                claim.cue(),
                claim.addressee().map(this::in),
                claim.medium(),
                in(claim.chain()),
                claim.topic(),
                claim.when());
    }

    private Forecast forecast(Forecast forecast) {
        return new Forecast(
                in(forecast.forecasters()),
                forecast.form(),
                forecast.expects(),
                forecast.expected().map(this::in),
                forecast.due(),
                forecast.likelihood(),
                forecast.probability(),
                forecast.condition());
    }

    private Quantity quantity(Quantity quantity) {
        return new Quantity(
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                quantity.currency(),
                quantity.comparator(),
                quantity.of(),
                in(quantity.between()),
                quantity.period(),
                quantity.measure());
    }

    private Relation relation(Relation relation) {
        return new Relation(
                relation.relation(),
                in(relation.a()),
                in(relation.b()),
                relation.state(),
                relation.when());
    }
}
