package org.chancery.ledger.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** Readings with one finding of every kind, every field filled in at least once. */
final class Readings {
    static final ActorReference NORWAY = new ActorReference(Actor.state("NOR", "Norway"), "Oslo");
    static final ActorReference SWEDEN =
            new ActorReference(
                    Actor.state("SWE", "Sweden").withSector(Sector.GOV), "the Swedish side");
    static final ActorReference MINISTER =
            new ActorReference(
                    new Actor(
                            new ActorId("dahl_inga"),
                            "Inga Dahl",
                            ActorType.PERSON,
                            Optional.of("NOR"),
                            Optional.of(Sector.GOV),
                            Optional.of("Fisheries Minister")),
                    "Fisheries Minister Inga Dahl");
    static final DateRange MONDAY = DateRange.day(LocalDate.of(2011, 5, 2)).withText("on Monday");

    private Readings() {}

    static Article article(String name) {
        return Article.plain(
                name,
                name + ": Oslo and Stockholm signed the fisheries accord on Monday. \uD83C\uDF0D");
    }

    static Dating dated(LocalDate day) {
        return new Dating(
                DateRange.day(day),
                Optional.of(day),
                List.of(new Dating.Clue(new Span(3, 9), "Monday", "a weekday", DateRange.day(day))),
                List.of("the footer says otherwise"));
    }

    static Reading of(Article article) {
        return of(article, "rules-1", dated(LocalDate.of(2011, 5, 3)));
    }

    static Reading of(Article article, String rules, Dating dating) {
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        for (Statement statement : oneOfEach()) {
            findings.add(
                    new Finding(
                            statement,
                            new Evidence(
                                    article.id(),
                                    new Span(at, at + 4),
                                    article.raw().substring(at, at + 4)),
                            at % 2 == 0 ? List.of() : List.of(MINISTER),
                            "rule " + at,
                            0.5 + at / 100.0));
            at++;
        }
        return new Reading(
                article,
                rules,
                new Reading.Header(
                        Optional.of("Accord"), Optional.empty(), Optional.of("A. Writer"), "en"),
                dating,
                List.of(new Reading.Mark(new Span(0, 3), "banner")),
                findings);
    }

    static List<Statement> oneOfEach() {
        Place bergen = new Place("Bergen", Optional.of("NOR"));
        Event event =
                new Event(
                        Optional.of(EventType.AGREE),
                        Optional.of("sign"),
                        List.of("diplomatic", "economic"),
                        Optional.of("057"),
                        List.of(NORWAY, SWEDEN),
                        List.of(SWEDEN, NORWAY),
                        List.of(MINISTER),
                        MONDAY,
                        Optional.of(bergen),
                        Status.OCCURRED,
                        Polarity.NEGATIVE);
        Agreement agreement =
                new Agreement(
                        "the fisheries accord",
                        "accord",
                        List.of(NORWAY, SWEDEN),
                        AgreementStage.SIGNING_EXPECTED,
                        DateRange.until(LocalDate.of(2011, 5, 3)),
                        Optional.of(new Agreement.Expectation(MONDAY, Optional.of(bergen))),
                        Optional.of("quotas will fall"),
                        Optional.of(Agreement.Stance.EXPECTED),
                        List.of(
                                new Agreement.Link(Agreement.Link.Kind.UPDATES, "the old accord"),
                                new Agreement.Link(Agreement.Link.Kind.PART_OF, "a wider pact")));
        Visit visit =
                new Visit(
                        List.of(MINISTER),
                        Optional.of(SWEDEN),
                        Optional.of(bergen),
                        MONDAY,
                        VisitStatus.UNDER_WAY,
                        Optional.of("to talk"));
        Claim claim =
                new Claim(
                        List.of(MINISTER),
                        Optional.of("minister"),
                        Claim.Form.DIRECT,
                        "We agree",
                        "said",
                        Optional.of(SWEDEN),
                        Optional.of("an interview"),
                        List.of(NORWAY),
                        Optional.of("fish"),
                        DateRange.unknown());
        Quantity quantity =
                new Quantity(
                        Optional.of(new BigDecimal("7E+9")),
                        Optional.of(new BigDecimal("12345678901234567.89")),
                        "USD",
                        Optional.of("USD"),
                        Optional.of("nearly"),
                        Optional.of("trade"),
                        List.of(NORWAY, SWEDEN),
                        DateRange.year(2010),
                        Quantity.Measure.TRADE);
        Relation relation =
                new Relation("partnership", List.of(NORWAY), List.of(SWEDEN), "declared", MONDAY);
        Forecast forecast =
                new Forecast(
                        List.of(MINISTER),
                        Forecast.Form.SCHEDULE,
                        "will sign",
                        Optional.of(event),
                        DateRange.from(LocalDate.of(2011, 6, 1)),
                        List.of("probably", "expected"),
                        OptionalDouble.of(0.7),
                        Optional.of("if quotas fall"));
        Visit bare =
                new Visit(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        DateRange.unknown(),
                        VisitStatus.INFERRED,
                        Optional.empty());
        return List.of(event, agreement, visit, claim, quantity, relation, forecast, bare);
    }
}
