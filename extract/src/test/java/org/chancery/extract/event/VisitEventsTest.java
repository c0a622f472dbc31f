package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitEventsTest {
    private static final ActorReference PERU = reference("PER", "Peru");
    private static final ActorReference CHILE = reference("CHL", "Chile");

    private final VisitEvents events = new VisitEvents();

    @ParameterizedTest
    @CsvSource({
        "HELD, CONSULT, 042, OCCURRED",
        "UNDER_WAY, CONSULT, 042, OCCURRED",
        "PLANNED, AGREE, 036, PLANNED",
        "EXPECTED, AGREE, 036, PREDICTED",
    })
    void followFromTheStatus(VisitStatus visit, EventType type, String cameo, Status status) {
        List<Finding> implied = events.infer(List.of(visit(visit, PERU, CHILE))).toList();

        assertThat(implied).hasSize(1);
        Event event = (Event) implied.get(0).statement();
        assertThat(event.type()).contains(type);
        assertThat(event.cameo()).contains(cameo);
        assertThat(event.status()).isEqualTo(status);
        assertThat(event.actors()).containsExactly(PERU);
        assertThat(event.recipients()).containsExactly(CHILE);
    }

    @ParameterizedTest
    @EnumSource(names = {"INVITED", "PROPOSED", "INFERRED", "POSTPONED", "CANCELLED"})
    void doNotFollowFromVisitsThatAreNotMade(VisitStatus status) {
        assertThat(events.infer(List.of(visit(status, PERU, CHILE)))).isEmpty();
    }

    @Test
    void doNotFollowFromJourneysAtHome() {
        assertThat(events.infer(List.of(visit(VisitStatus.HELD, PERU, PERU)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HELD, 042, OCCURRED, 0", "PLANNED, 036, PLANNED, 0", "PLANNED, 036, OCCURRED, 1"})
    void areNotAddedWhereTheJourneyWasRead(
            VisitStatus visit, String cameo, Status status, int implied) {
        Event journey =
                new Event(
                        Optional.of(EventType.CONSULT),
                        Optional.empty(),
                        List.of(),
                        Optional.of(cameo),
                        List.of(CHILE),
                        List.of(PERU),
                        List.of(),
                        DateRange.unknown(),
                        Optional.empty(),
                        status,
                        Polarity.POSITIVE);

        assertThat(events.infer(List.of(visit(visit, PERU, CHILE), finding(journey, 15, 30))))
                .hasSize(implied);
    }

    @Test
    void areToTheStateThatTheirsMeetsMost() {
        Finding visit =
                finding(
                        new Visit(
                                List.of(PERU),
                                Optional.empty(),
                                Optional.empty(),
                                DateRange.unknown(),
                                VisitStatus.PLANNED,
                                Optional.empty()),
                        90,
                        99);
        List<Finding> all =
                List.of(
                        finding(offer(CHILE), 0, 9),
                        finding(offer(CHILE), 20, 29),
                        finding(offer(reference("ESP", "Spain")), 40, 49),
                        visit);

        assertThat(events.infer(all))
                .extracting(finding -> (Event) finding.statement())
                .flatExtracting(Event::recipients)
                .extracting(host -> host.actor().country().orElseThrow())
                .containsExactly("CHL");
        assertThat(events.infer(List.of(visit))).isEmpty();
    }

    private static Event offer(ActorReference other) {
        return new Event(
                Optional.of(EventType.AGREE),
                Optional.empty(),
                List.of(),
                Optional.of("030"),
                List.of(PERU),
                List.of(other),
                List.of(),
                DateRange.unknown(),
                Optional.empty(),
                Status.OCCURRED,
                Polarity.POSITIVE);
    }

    private static ActorReference reference(String code, String name) {
        return new ActorReference(Actor.state(code, name), name);
    }

    private static Finding visit(VisitStatus status, ActorReference who, ActorReference host) {
        return finding(
                new Visit(
                        List.of(who),
                        Optional.of(host),
                        Optional.empty(),
                        DateRange.unknown(),
                        status,
                        Optional.empty()),
                0,
                20);
    }

    private static Finding finding(Statement statement, int start, int end) {
        Evidence evidence = new Evidence(new ArticleId("report"), new Span(start, end), "words");
        return new Finding(statement, evidence, List.of(), "visit/be-in", 0.8);
    }
}
