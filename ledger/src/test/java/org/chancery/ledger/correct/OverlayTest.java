package org.chancery.ledger.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.ledger.resolve.Participants;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
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
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayTest {
    private static final List<ActorReference> NORWAY =
            List.of(new ActorReference(Actor.state("NOR", "Norway"), "Oslo"));
    private static final DateRange YEAR = DateRange.year(2011);
    private static final Sighting VISIT = seen(visit(), "rule 1", 10);

    private static Visit visit() {
        return new Visit(
                NORWAY,
                Optional.empty(),
                Optional.empty(),
                YEAR,
                VisitStatus.PLANNED,
                Optional.empty());
    }

    private static Sighting seen(Statement said, String rule, int start) {
        Evidence evidence = new Evidence(new ArticleId("a"), new Span(start, start + 5), "words");
        Finding finding = new Finding(said, evidence, List.of(), rule, 0.5);
        return new Sighting(
                finding.id(),
                finding,
                "a.txt",
                YEAR,
                Optional.of(LocalDate.of(2011, 5, 3)),
                "words");
    }

    private static Correction correction(long number, Change change, Sighting... about) {
        List<Anchor> anchors =
                Stream.of(about).map(one -> Anchor.of(one.id(), one.finding())).toList();
        return new Correction(number, change, anchors, "Ada", "because", Instant.EPOCH);
    }

    static List<Statement> statements() {
        return List.of(
                visit(),
                new Event(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        NORWAY,
                        List.of(),
                        List.of(),
                        YEAR,
                        Optional.empty(),
                        Status.PLANNED,
                        Polarity.POSITIVE),
                new Agreement(
                        "a pact",
                        "pact",
                        NORWAY,
                        AgreementStage.SIGNED,
                        YEAR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new Claim(
                        NORWAY,
                        Optional.empty(),
                        Claim.Form.DIRECT,
                        "so",
                        "said",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        YEAR),
                new Forecast(
                        NORWAY,
                        Forecast.Form.PROMISE,
                        "so",
                        Optional.empty(),
                        YEAR,
                        List.of(),
                        OptionalDouble.empty(),
                        Optional.empty()),
                new Quantity(
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        "ship",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NORWAY,
                        YEAR,
                        Quantity.Measure.COUNT),
                new Relation("alliance", NORWAY, List.of(), "declared", YEAR));
    }

    private static Optional<Sighting> corrected(Sighting sighting, Change... changes) {
        List<Correction> corrections = new ArrayList<>();
        for (Change change : changes) {
            corrections.add(correction(corrections.size() + 1, change, sighting));
        }
        return new Overlay(corrections, List.of(sighting)).apply(sighting);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyKindCanBeRedatedAndReassigned(Statement said) {
        Sighting before = seen(said, "a rule", 0);
        Sighting after =
                corrected(
                                before,
                                new Change(Change.Act.REDATE, "", "2012-03"),
                                new Change(Change.Act.REASSIGN, "NOR", "SWE"))
                        .orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.statement().when().edtf()).isEqualTo("2012-03");
        assertThat(Participants.actors(after.statement()))
                .singleElement()
                .satisfies(one -> assertThat(one.actor().id().value()).isEqualTo("SWE"))
                .satisfies(one -> assertThat(one.text()).isEqualTo("Oslo"));
        assertThat(after.finding().evidence()).isEqualTo(before.finding().evidence());
    }

    @Test
    void aPersonKeepsTheStateOfTheOneReplaced() {
        Change change = new Change(Change.Act.REASSIGN, "NOR", "dahl_inga=Inga Dahl");
        Sighting after = corrected(VISIT, change).orElseThrow();
        Actor actor = Participants.actors(after.statement()).get(0).actor();
        assertThat(actor.name()).isEqualTo("Inga Dahl");
        assertThat(actor.country()).contains("NOR");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"status, held, held", "status, CANCELLED, cancelled"})
    void aFieldIsEdited(String field, String value, String stage) {
        Change change = new Change(Change.Act.EDIT, field, value);
        assertThat(corrected(VISIT, change).orElseThrow().stage()).isEqualTo(stage);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "status, lost, cannot be 'lost'",
        "colour, red, cannot be edited but status",
    })
    void whatCannotBeEditedIsSaid(String field, String value, String message) {
        Change change = new Change(Change.Act.EDIT, field, value);
        assertThatThrownBy(() -> corrected(VISIT, change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsTakenBackDoesNotCountUntilThatIsTakenBack() {
        List<Correction> corrections = new ArrayList<>();
        corrections.add(correction(1, Change.of(Change.Act.REJECT), VISIT));
        assertThat(new Overlay(corrections, List.of(VISIT)).apply(VISIT)).isEmpty();
        corrections.add(correction(2, new Change(Change.Act.UNDO, "", "1")));
        assertThat(new Overlay(corrections, List.of(VISIT)).apply(VISIT)).contains(VISIT);
        corrections.add(correction(3, new Change(Change.Act.UNDO, "", "2")));
        assertThat(new Overlay(corrections, List.of(VISIT)).apply(VISIT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} alike: {1}")
    @CsvSource({"1, false", "2, true", "0, true"})
    void aCorrectionIsTakenOverToTheOneFindingWithTheSameQuote(int alike, boolean orphaned) {
        Correction reject = correction(1, Change.of(Change.Act.REJECT), VISIT);
        List<Sighting> anew = new ArrayList<>(List.of(seen(visit(), "rule 1", 40)));
        for (int i = 0; i < alike; i++) {
            anew.add(seen(visit(), "rule " + (i + 2), 10));
        }
        Overlay overlay = new Overlay(List.of(reject), anew);
        assertThat(overlay.orphans()).hasSize(orphaned ? 1 : 0);
        assertThat(anew.stream().flatMap(one -> overlay.apply(one).stream()))
                .hasSize(orphaned ? anew.size() : anew.size() - 1);
    }
}
