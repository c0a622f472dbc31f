package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementEventsTest {
    private static final ActorReference PERU = reference("PER", "Peru");
    private static final ActorReference CHILE = reference("CHL", "Chile");

    private final AgreementEvents events = new AgreementEvents();

    @ParameterizedTest
    @CsvSource({
        "SIGNED, SUPPORT, 057, OCCURRED",
        "SIGNING_EXPECTED, AGREE, 032, PLANNED",
        "NEGOTIATING, CONSULT, 046, ONGOING",
        "LAPSED, SANCTION, 160, OCCURRED",
        "DENIED, AGREE, 032, DENIED",
    })
    void followFromTheStage(AgreementStage stage, EventType type, String cameo, Status status) {
        Finding agreement = finding(agreement(stage, PERU, CHILE), 0, 20);

        List<Finding> implied = events.infer(List.of(agreement)).toList();

        assertThat(implied).hasSize(1);
        Event event = (Event) implied.get(0).statement();
        assertThat(event.type()).contains(type);
        assertThat(event.cameo()).contains(cameo);
        assertThat(event.status()).isEqualTo(status);
        assertThat(event.actors()).containsExactly(PERU, CHILE);
        assertThat(implied.get(0).evidence()).isEqualTo(agreement.evidence());
    }

    @Test
    void areNotAddedWhereTheEventWasRead() {
        Event signing =
                new Event(
                        Optional.of(EventType.SUPPORT),
                        Optional.empty(),
                        List.of(),
                        Optional.of("057"),
                        List.of(PERU),
                        List.of(CHILE),
                        List.of(),
                        DateRange.unknown(),
                        Optional.empty(),
                        Status.OCCURRED,
                        Polarity.POSITIVE);

        assertThat(
                        events.infer(
                                List.of(
                                        finding(
                                                agreement(AgreementStage.SIGNED, PERU, CHILE),
                                                0,
                                                20),
                                        finding(signing, 15, 30))))
                .isEmpty();
    }

    @Test
    void needTwoStatesAndAStageThatIsAnAct() {
        Stream<Agreement> none =
                Stream.of(
                        agreement(AgreementStage.SIGNED, PERU),
                        agreement(AgreementStage.IN_FORCE, PERU, CHILE));

        assertThat(none.map(each -> finding(each, 0, 20)))
                .allSatisfy(each -> assertThat(events.infer(List.of(each))).isEmpty());
    }

    private static ActorReference reference(String code, String name) {
        return new ActorReference(Actor.state(code, name), name);
    }

    private static Agreement agreement(AgreementStage stage, ActorReference... parties) {
        return new Agreement(
                "an accord",
                "accord",
                List.of(parties),
                stage,
                DateRange.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Finding finding(Statement statement, int start, int end) {
        Evidence evidence = new Evidence(new ArticleId("report"), new Span(start, end), "words");
        return new Finding(statement, evidence, List.of(), "agreement/sign", 0.8);
    }
}
