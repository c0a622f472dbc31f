package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.NORWAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.SWEDEN;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.claimOf;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions that states hold in several reports, and what they want in one. */
class PositionsTest {
    private static final ActorReference FINLAND = state("FIN", "Finland");
    private static final ActorReference TREATY =
            new ActorReference(
                    new Actor(
                            new ActorId("treaty"),
                            "treaty",
                            ActorType.DOCUMENT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    "the treaty");

    private static Event event(
            EventType type, String cameo, List<ActorReference> actors, Status status, boolean so) {
        return new Event(
                Optional.of(type),
                Optional.empty(),
                List.of(),
                Optional.of(cameo),
                actors,
                List.of(FINLAND),
                List.of(),
                SPRING,
                Optional.empty(),
                status,
                so ? Polarity.POSITIVE : Polarity.NEGATIVE);
    }

    private static Event stance(List<ActorReference> actors) {
        return new Event(
                Optional.of(EventType.REJECT),
                Optional.empty(),
                List.of(),
                Optional.of("111"),
                actors,
                List.of(FINLAND),
                List.of(),
                DateRange.unknown(),
                Optional.empty(),
                Status.ONGOING,
                Polarity.POSITIVE);
    }

    private static Resolution record(Sighting... some) {
        return Resolver.resolve(List.of(some));
    }

    @ParameterizedTest(name = "{0} then {1}: {2} entries")
    @CsvSource({
        "they oppose the dredging, they condemn the dredging of straits, 1",
        "they oppose the BFD, they condemn a new baltic fish dam, 1",
        "they oppose the dredging, they condemn the tariff, 2",
    })
    void joinsWhatTwoStatesOpposeTogether(String one, String other, int count) {
        List<ActorReference> both = List.of(NORWAY, SWEDEN);
        assertThat(
                        record(seen(MARCH, 0, stance(both), one), seen(MAY, 0, stance(both), other))
                                .entries())
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1} entries")
    @CsvSource({
        "the treaty is not directed against any country, 1",
        "the fleet is not directed against any country, 2",
        "the treaty is not popular with fishermen, 2",
    })
    void whatATreatyDeniesItsPartiesSaidOfIt(String words, int count) {
        assertThat(
                        record(
                                        seen(MARCH, 0, claimOf(DAHL, "insisted", words)),
                                        seen(
                                                MAY,
                                                0,
                                                claimOf(
                                                        TREATY,
                                                        "said",
                                                        "it is not directed against third"
                                                                + " countries")))
                                .entries())
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} disputes")
    @CsvSource({
        "has shown little interest, has an interest in it, 1",
        "has turned down the plan, has an interest in it, 0",
    })
    void asksWhetherSomethingIsWanted(String refusal, String wish, int count) {
        List<ActorReference> norway = List.of(NORWAY);
        List<Dispute> found =
                record(
                                seen(
                                        MARCH,
                                        0,
                                        event(
                                                EventType.REJECT,
                                                "120",
                                                norway,
                                                Status.OCCURRED,
                                                true),
                                        refusal),
                                seen(
                                        MARCH,
                                        90,
                                        event(
                                                EventType.AGREE,
                                                "030",
                                                norway,
                                                Status.OCCURRED,
                                                true),
                                        wish))
                        .disputes();
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "doubted in {0}: {1} disputes")
    @CsvSource({"2011-03-10, 1", "2011-05-03, 0"})
    void aReportDoubtsTheMeetingItExpects(LocalDate day, int count) {
        List<ActorReference> norway = List.of(NORWAY);
        List<Dispute> found =
                record(
                                seen(
                                        MARCH,
                                        0,
                                        event(
                                                EventType.AGREE,
                                                "036",
                                                norway,
                                                Status.PLANNED,
                                                true)),
                                seen(
                                        day,
                                        90,
                                        event(
                                                EventType.AGREE,
                                                "036",
                                                norway,
                                                Status.PREDICTED,
                                                false)))
                        .disputes();
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1} entries")
    @CsvSource({"a Swedish-Norwegian alliance, 1", "a Baltic-Atlantic alliance, 2"})
    void peoplesInANameTellWhoNotWhatAbout(String name, int count) {
        assertThat(
                        record(
                                        seen(
                                                MARCH,
                                                0,
                                                agreement(name, AgreementStage.SIGNED, MONDAY)),
                                        seen(
                                                MAY,
                                                0,
                                                agreement(
                                                        "the 2011 fishing alliance",
                                                        AgreementStage.SIGNED,
                                                        MONDAY)))
                                .entries())
                .hasSize(count);
    }
}
