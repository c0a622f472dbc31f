package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.event;
import static org.chancery.ledger.resolve.Sayings.forecast;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later reports make of a forecast. */
class SettlementTest {
    private static final ActorReference BERG = person("berg_lars", "Lars Berg", "FIN");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "they will sign the treaty, CAME_TRUE",
        "it will bring more fish, NOT_REPORTED",
    })
    void takesASigningForWhatWasExpectedOnlyOfASigning(String expects, Outcome.Verdict verdict) {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, forecast(expects, OptionalDouble.empty())),
                                seen(
                                        MARCH,
                                        2,
                                        agreement(
                                                "a fisheries treaty",
                                                AgreementStage.SIGNING_EXPECTED,
                                                SPRING)),
                                seen(
                                        MAY,
                                        0,
                                        agreement(
                                                "the fisheries treaty",
                                                AgreementStage.SIGNED,
                                                MONDAY))));
        assertThat(record.outcomes())
                .extracting(outcome -> outcome.verdict())
                .containsExactly(verdict);
    }

    @Test
    void aPersonMayOverruleWhatCameOfAForecast() {
        Sighting told =
                seen(MARCH, 0, forecast("Dahl will go to Stockholm", OptionalDouble.empty()));
        Ties ties =
                new Ties(
                        List.of(),
                        List.of(),
                        Map.of(told.id(), new Ties.Ruling(Outcome.Verdict.PARTLY, "So says Ada.")));
        assertThat(Resolver.resolve(List.of(told), ties).outcomes())
                .containsExactly(
                        new Outcome(told.id(), Outcome.Verdict.PARTLY, List.of(), "So says Ada."));
    }

    @Test
    void settlesAForecastByWhatBecameOfItsPlan() {
        Forecast forecast = forecast("Dahl will go to Stockholm", OptionalDouble.empty());
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, forecast),
                                seen(MARCH, 2, visit(DAHL, SPRING, VisitStatus.PLANNED)),
                                seen(MAY, 0, visit(DAHL, MONDAY, VisitStatus.HELD))));
        assertThat(record.outcomes())
                .singleElement()
                .satisfies(
                        outcome -> {
                            assertThat(outcome.verdict()).isEqualTo(Outcome.Verdict.CAME_TRUE);
                            assertThat(outcome.because()).hasSize(1);
                        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2011-04-30, PARTLY",
        "2011-05-31, CAME_TRUE",
    })
    void whatCameTooLateCameInPart(LocalDate last, Outcome.Verdict verdict) {
        DateRange due = DateRange.between(MARCH, last);
        Forecast forecast = forecast("Dahl will go to Stockholm", due, OptionalDouble.empty());
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, forecast),
                                seen(MARCH, 2, visit(DAHL, SPRING, VisitStatus.PLANNED)),
                                seen(MAY, 0, visit(DAHL, MONDAY, VisitStatus.HELD))));
        assertThat(record.outcomes()).extracting(Outcome::verdict).containsExactly(verdict);
    }

    @Test
    void takesNoVisitForTheSigningExpectedDuringIt() {
        AgreementStage expected = AgreementStage.SIGNING_EXPECTED;
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, forecast("a pact signed", OptionalDouble.empty())),
                                seen(MARCH, 2, visit(DAHL, SPRING, VisitStatus.PLANNED)),
                                seen(MARCH, 3, agreement("a fisheries pact", expected, SPRING)),
                                seen(MAY, 0, visit(DAHL, MONDAY, VisitStatus.HELD))));
        assertThat(record.outcomes())
                .extracting(outcome -> outcome.verdict())
                .containsExactly(Outcome.Verdict.NOT_REPORTED);
    }

    @ParameterizedTest(name = "one {0}, the other {1}: {2}")
    @CsvSource({
        "HELD, CANCELLED, PARTLY",
        "CANCELLED, HELD, PARTLY",
        "HELD, HELD, CAME_TRUE",
        "CANCELLED, CANCELLED, FAILED",
        "HELD, PLANNED, CAME_TRUE",
    })
    void ofTwoThingsExpectedOneMayCome(
            VisitStatus one, VisitStatus other, Outcome.Verdict verdict) {
        Forecast both = forecast("Dahl and Berg will go to Stockholm", OptionalDouble.empty());
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, both),
                                seen(MARCH, 2, visit(DAHL, SPRING, VisitStatus.PLANNED)),
                                seen(MARCH, 3, visit(BERG, SPRING, VisitStatus.PLANNED)),
                                seen(MAY, 0, visit(DAHL, MONDAY, one)),
                                seen(MAY.plusDays(1), 9, visit(BERG, MONDAY, other))));
        assertThat(record.outcomes()).extracting(Outcome::verdict).containsExactly(verdict);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "the parliament backs the herring quotas, DENIED, CONDITION_NOT_MET",
        "the parliament backs the herring quotas, OCCURRED, NOT_REPORTED",
        "the king comes home, DENIED, NOT_REPORTED",
    })
    void dependsOnWhatItIsBoundTo(String condition, Status status, Outcome.Verdict verdict) {
        Forecast bound =
                new Forecast(
                        List.of(),
                        Forecast.Form.CONDITIONAL,
                        "Sweden will lift its tariff",
                        Optional.empty(),
                        SPRING,
                        List.of(),
                        OptionalDouble.empty(),
                        Optional.of(condition));
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, bound),
                                seen(
                                        MAY,
                                        0,
                                        event("051", EventType.SUPPORT, MONDAY, status),
                                        "On the herring quotas the parliament voted in May.")));
        assertThat(record.outcomes()).extracting(Outcome::verdict).containsExactly(verdict);
    }
}
