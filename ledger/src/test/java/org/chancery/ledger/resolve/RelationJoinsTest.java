package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.NORWAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.SWEDEN;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.forecast;
import static org.chancery.ledger.resolve.Sayings.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Relation;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standing relations between two states, seen in several reports. */
class RelationJoinsTest {
    private static final DateRange NOW = DateRange.unknown();

    private static Relation relation(String sort, String state, DateRange when) {
        return new Relation(sort, List.of(NORWAY), List.of(SWEDEN), state, when);
    }

    private static Sighting told(LocalDate day, int at, String sort, String state, String words) {
        return seen(day, at, relation(sort, state, NOW), words);
    }

    private static int entries(Sighting... some) {
        return Resolver.resolve(List.of(some)).entries().size();
    }

    private static List<String> questions(Sighting... some) {
        return Resolver.resolve(List.of(some)).disputes().stream().map(Dispute::about).toList();
    }

    @ParameterizedTest(name = "{0} in {1}, {2} in {3}: {4}")
    @CsvSource({
        "border dispute, the border dispute, territorial claim, Oslo claims the islands, 1",
        "dispute, their ideological rift, territorial claim, Oslo claims the islands, 2",
        "supplier, its biggest arms supplier, trade, Norwegian arms sales, 1",
        "supplier, it sells jets, cooperation, their arms cooperation, 1",
        "supplier, it sells fish, trade, Norwegian arms sales, 2",
        "cooperation, their cooperation, trade, their trade, 2",
    })
    void joinsWhatIsOneUnderOtherNames(
            String sort, String words, String second, String others, int count) {
        assertThat(
                        entries(
                                told(MARCH, 0, sort, "observed", words),
                                told(MAY, 0, second, "observed", others)))
                .isEqualTo(count);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"to end the dispute, 1", "to end a trade row, 2"})
    void takesTheDisputeForTheOneItsReportSpeaksOf(String words, int count) {
        assertThat(
                        entries(
                                told(MAY, 0, "border dispute", "continuing", "the border dispute"),
                                told(MAY, 90, "dispute", "expected", words)))
                .isEqualTo(count);
    }

    @Test
    void keepsAnotherQuarrelApartFromTheOneOverGround() {
        assertThat(
                        entries(
                                told(MARCH, 0, "dispute", "settled", "their ideological rift"),
                                told(MAY, 0, "border dispute", "continuing", "the border dispute"),
                                told(MAY, 90, "dispute", "expected", "to end the dispute")))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "a claim in {0}: {1} disputes")
    @CsvSource({"2011-03-01, 0", "2011-05-20, 1"})
    void aClaimKeepsAQuarrelOverGroundAlive(LocalDate day, int count) {
        assertThat(
                        questions(
                                told(MARCH, 0, "border dispute", "continuing", "the border row"),
                                told(MARCH, 90, "dispute", "expected", "to end the dispute"),
                                told(day, 0, "territorial claim", "claimed", "Oslo claims it")))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} in {1}: {2} disputes")
    @CsvSource({
        "strained, 2011-05-03, 1",
        "improving, 2011-05-03, 0",
        "strained, 2012-05-03, 0",
    })
    void asksHowTwoStatesGetOnAtATime(String state, LocalDate day, int count) {
        assertThat(
                        questions(
                                told(MARCH, 0, "relations", "friendly", "warm relations"),
                                told(day, 0, "relations", state, "their relations")))
                .hasSize(count);
    }

    @Test
    void whatOnceWasIsNoAnswerToHowTheyGetOn() {
        DateRange long0 = DateRange.year(1905);
        assertThat(
                        questions(
                                told(MARCH, 0, "relations", "friendly", "warm relations"),
                                seen(
                                        MAY,
                                        0,
                                        relation("relations", "strained", long0),
                                        "sour ties")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource({"a closer alliance, 1", "a partnership, 0"})
    void setsALeagueThatIsWantedBesideOneThatIsDenied(String words, int count) {
        assertThat(
                        questions(
                                told(MARCH, 0, "alliance", "denied", "no military bloc"),
                                told(MAY, 0, "alliance", "sought", words)))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SIGNED, FAILED", "SIGNING_EXPECTED, OPEN"})
    void aTreatyThatWasToEndAQuarrelHasNot(AgreementStage stage, Outcome.Verdict verdict) {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                told(MARCH, 0, "border dispute", "continuing", "a border row"),
                                seen(
                                        MARCH,
                                        100,
                                        forecast("end the dispute", OptionalDouble.empty())),
                                told(MARCH, 101, "dispute", "expected", "end the dispute"),
                                seen(
                                        MARCH,
                                        102,
                                        agreement(
                                                "a fisheries treaty",
                                                AgreementStage.SIGNING_EXPECTED,
                                                SPRING)),
                                seen(MAY, 0, agreement("the fisheries treaty", stage, SPRING)),
                                told(MAY, 90, "territorial claim", "claimed", "Oslo claims it")));
        assertThat(record.outcomes())
                .extracting(outcome -> outcome.verdict())
                .containsExactly(verdict);
    }
}
