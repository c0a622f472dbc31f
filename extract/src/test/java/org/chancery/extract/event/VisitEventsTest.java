package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

class VisitEventsTest {
    private static final ActorReference PERU = reference("PER", "Peru");
    private static final ActorReference CHILE = reference("CHL", "Chile");
    private static final ActorReference SPAIN = reference("ESP", "Spain");

    private final VisitEvents events = new VisitEvents();

    @ParameterizedTest
    @CsvSource({
        "PLANNED, AGREE, 036, PLANNED",
        "EXPECTED, AGREE, 036, PLANNED",
        "HELD, CONSULT, 042, OCCURRED",
        "UNDER_WAY, CONSULT, 042, OCCURRED",
    })
    void followFromTheStatus(VisitStatus visit, EventType type, String cameo, Status status) {
        Finding finding = finding(visit(visit, Optional.of(CHILE)), 0, 20);

        List<Finding> implied = events.infer(List.of(finding)).toList();

        assertThat(implied).hasSize(1);
        Event event = (Event) implied.get(0).statement();
        assertThat(event.type()).contains(type);
        assertThat(event.cameo()).contains(cameo);
        assertThat(event.status()).isEqualTo(status);
        assertThat(event.actors()).containsExactly(PERU);
        assertThat(event.recipients()).containsExactly(CHILE);
    }

    @Test
    void areToWhomTheStateHasMostToDoWith() {
        Finding visit = finding(visit(VisitStatus.PLANNED, Optional.empty()), 90, 99);
        List<Finding> all =
                List.of(
                        finding(signing(CHILE), 0, 9),
                        finding(signing(CHILE), 20, 29),
                        finding(signing(SPAIN), 40, 49),
                        visit);

        Event event = (Event) events.infer(all).toList().get(0).statement();

        assertThat(event.recipients())
                .extracting(host -> host.actor().country().orElseThrow())
                .containsExactly("CHL");
    }

    @Test
    void areNotAddedWhereOneWasReadOrNobodyIsVisited() {
        Stream<List<Finding>> none =
                Stream.of(
                        List.of(
                                finding(visit(VisitStatus.HELD, Optional.of(CHILE)), 0, 20),
                                finding(signing(CHILE), 15, 30)),
                        List.of(finding(visit(VisitStatus.HELD, Optional.empty()), 0, 20)),
                        List.of(finding(visit(VisitStatus.HELD, Optional.of(PERU)), 0, 20)),
                        List.of(finding(visit(VisitStatus.CANCELLED, Optional.of(CHILE)), 0, 20)));

        assertThat(none).allSatisfy(each -> assertThat(events.infer(each)).isEmpty());
    }

    private static Visit visit(VisitStatus status, Optional<ActorReference> host) {
        return new Visit(
                List.of(PERU),
                host,
                Optional.empty(),
                DateRange.unknown(),
                status,
                Optional.empty());
    }

    private static Event signing(ActorReference other) {
        return new Event(
                Optional.of(EventType.CONSULT),
                Optional.empty(),
                List.of(),
                Optional.of("040"),
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

    private static Finding finding(Statement statement, int start, int end) {
        Evidence evidence = new Evidence(new ArticleId("report"), new Span(start, end), "words");
        return new Finding(statement, evidence, List.of(), "visit/arrive", 0.8);
    }
}
