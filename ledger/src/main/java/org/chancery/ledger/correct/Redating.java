package org.chancery.ledger.correct;

import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/** Puts a statement at another time. */
final class Redating {
    private Redating() {}

    /** The statement at these days; an agreement to be signed is expected to be signed then. */
    static Statement of(Statement said, DateRange days) {
        return said.match(
                new Statement.Cases<Statement>(
                        event -> event(event, days),
                        agreement -> agreement(agreement, days),
                        visit -> visit(visit, days),
                        claim -> claim(claim, days),
                        forecast -> forecast(forecast, days),
                        quantity -> quantity(quantity, days),
                        relation ->
                                new Relation(
                                        relation.relation(),
                                        relation.a(),
                                        relation.b(),
                                        relation.state(),
                                        days)));
    }

    private static Event event(Event event, DateRange days) {
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.actors(),
                event.recipients(),
                event.against(),
                days,
                event.place(),
                event.status(),
                event.polarity());
    }

    private static Agreement agreement(Agreement agreement, DateRange days) {
        boolean ahead = agreement.expected().isPresent();
        return new Agreement(
                agreement.name(),
                agreement.form(),
                agreement.parties(),
                agreement.stage(),
                ahead ? agreement.when() : days,
                agreement.expected().map(e -> new Agreement.Expectation(days, e.place())),
                agreement.provision(),
                agreement.stance(),
                agreement.links());
    }

    private static Visit visit(Visit visit, DateRange days) {
        return new Visit(
                visit.visitors(),
                visit.host(),
                visit.place(),
                days,
                visit.status(),
                visit.purpose());
    }

    private static Claim claim(Claim claim, DateRange days) {
        return new Claim(
                claim.speakers(),
                claim.office(),
                claim.form(),
                claim.words(),
                claim.cue(),
                claim.addressee(),
                claim.medium(),
                claim.chain(),
                claim.topic(),
                days);
    }

    private static Forecast forecast(Forecast forecast, DateRange days) {
        return new Forecast(
                forecast.forecasters(),
                forecast.form(),
                forecast.expects(),
                forecast.expected(),
                days,
                forecast.likelihood(),
                forecast.probability(),
                forecast.condition());
    }

    private static Quantity quantity(Quantity quantity, DateRange days) {
        return new Quantity(
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                quantity.currency(),
                quantity.comparator(),
                quantity.of(),
                quantity.between(),
                days,
                quantity.measure());
    }
}
