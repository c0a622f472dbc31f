package org.chancery.ledger.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
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
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/** Findings made up for the tests: Norway, Sweden, and what they agree on. */
final class Sayings {
    static final LocalDate MARCH = LocalDate.of(2011, 3, 10);
    static final LocalDate MAY = LocalDate.of(2011, 5, 3);
    static final DateRange SPRING =
            DateRange.between(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 5, 31));
    static final DateRange MONDAY = DateRange.day(LocalDate.of(2011, 5, 2));
    static final AgreementStage DRAFTED = AgreementStage.DRAFTED;
    static final ActorReference NORWAY = state("NOR", "Norway");
    static final ActorReference SWEDEN = state("SWE", "Sweden");
    static final ActorReference DAHL = person("dahl_inga", "Inga Dahl", "NOR");

    static ActorReference state(String code, String name) {
        return new ActorReference(Actor.state(code, name), name);
    }

    static ActorReference person(String id, String name, String country) {
        return new ActorReference(
                new Actor(
                        new ActorId(id),
                        name,
                        ActorType.PERSON,
                        Optional.of(country),
                        Optional.empty(),
                        Optional.empty()),
                name);
    }

    static Sighting seen(LocalDate published, int at, Statement said) {
        return seen(published, at, said, "words " + at);
    }

    static Sighting seen(LocalDate published, int at, Statement said, String sentence) {
        return seen(published, at, said, sentence, List.of());
    }

    static Sighting seenOnWordOf(ActorReference who, LocalDate published, int at, Statement said) {
        return seen(published, at, said, "words " + at, List.of(who));
    }

    private static Sighting seen(
            LocalDate published,
            int at,
            Statement said,
            String sentence,
            List<ActorReference> statedBy) {
        String report = published.toString();
        Finding finding =
                new Finding(
                        said,
                        new Evidence(new ArticleId("a" + report), new Span(at, at + 10), sentence),
                        statedBy,
                        "a rule",
                        0.9);
        return new Sighting(
                finding.id(),
                finding,
                report,
                DateRange.day(published),
                Optional.of(published),
                sentence);
    }

    static Agreement agreement(String name, AgreementStage stage, DateRange when) {
        return agreement(name, stage, when, Optional.empty());
    }

    static Agreement agreement(
            String name, AgreementStage stage, DateRange when, String place, String country) {
        return agreement(name, stage, when, Optional.of(new Place(place, Optional.of(country))));
    }

    private static Agreement agreement(
            String name, AgreementStage stage, DateRange when, Optional<Place> place) {
        boolean ahead = stage == AgreementStage.SIGNING_EXPECTED;
        return new Agreement(
                name,
                name.substring(name.lastIndexOf(' ') + 1),
                List.of(NORWAY, SWEDEN),
                stage,
                ahead ? DateRange.unknown() : when,
                ahead ? Optional.of(new Agreement.Expectation(when, place)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Visit visit(ActorReference who, DateRange when, VisitStatus status) {
        return new Visit(
                List.of(who),
                Optional.of(SWEDEN),
                Optional.of(new Place("Stockholm", Optional.of("SWE"))),
                when,
                status,
                Optional.empty());
    }

    static Claim claim(String words) {
        return claimOf(DAHL, "said", words);
    }

    static Claim claimOf(ActorReference who, String cue, String words) {
        return new Claim(
                List.of(who),
                Optional.empty(),
                Claim.Form.DIRECT,
                words,
                cue,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                words.contains("uotas") ? Optional.of("quotas") : Optional.empty(),
                DateRange.unknown());
    }

    static Quantity amount(long value, Quantity.Measure measure, DateRange period) {
        return new Quantity(
                Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(),
                "EUR",
                Optional.of("EUR"),
                Optional.empty(),
                Optional.of("trade in fish"),
                List.of(NORWAY, SWEDEN),
                period,
                measure);
    }

    static Forecast forecast(String expects, OptionalDouble probability) {
        return forecast(expects, SPRING, probability);
    }

    static Forecast forecast(String expects, DateRange due, OptionalDouble probability) {
        return new Forecast(
                List.of(),
                Forecast.Form.SCHEDULE,
                expects,
                Optional.empty(),
                due,
                List.of(),
                probability,
                Optional.empty());
    }

    static Event event(String cameo, EventType type, DateRange when, Status status) {
        return new Event(
                Optional.of(type),
                Optional.empty(),
                List.of(),
                Optional.of(cameo),
                List.of(NORWAY),
                List.of(SWEDEN),
                List.of(),
                when,
                Optional.empty(),
                status,
                Polarity.POSITIVE);
    }

    private Sayings() {}
}
