package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Store.class)
class CorrectionsTest {
    @Parameter Store store;

    private static final FindingQuery VISITS = FindingQuery.all().ofKinds(StatementKind.VISIT);
    private static final Article ARTICLE = Readings.article("a.txt");

    @TempDir Path folder;

    private Ledger ledger() {
        Ledger ledger = store.open(folder);
        ledger.add(List.of(Readings.of(ARTICLE)));
        return ledger;
    }

    private static Sighting visit(Ledger ledger) {
        return ledger.findings(VISITS).get(0);
    }

    private static void correct(Ledger ledger, Sighting one, Change change) {
        ledger.correct(change, List.of(Anchor.of(one.id(), one.finding())), "Ada", "because");
    }

    @Test
    void queriesSeeTheCorrectedValueAndTheMachinesIsKept() {
        Ledger ledger = ledger();
        Sighting before = visit(ledger);
        correct(ledger, before, new Change(Change.Act.EDIT, "status", "cancelled"));

        assertThat(ledger.findings(VISITS.inStates("cancelled"))).hasSize(1);
        assertThat(ledger.findings(VISITS.inStates(before.stage()))).isEmpty();
        assertThat(ledger.findings(FindingQuery.all().onlyCorrected())).hasSize(1);
        assertThat(ledger.finding(before.id())).contains(before);
        assertThat(ledger.findings(FindingQuery.all()))
                .hasSameSizeAs(Readings.of(ARTICLE).findings());
    }

    @Test
    void aCorrectionMakesTheRecordStale() {
        Ledger ledger = ledger();
        ledger.keep(Resolution.empty(), ledger.snapshot(Optional.empty()), "rules");
        assertThat(ledger.record("rules")).isPresent();
        correct(ledger, visit(ledger), Change.of(Change.Act.REJECT));
        assertThat(ledger.record("rules")).isEmpty();
        ledger.keep(Resolution.empty(), ledger.snapshot(Optional.empty()), "rules");
        assertThat(ledger.record("rules")).isPresent();
    }

    @Test
    void aCorrectionSurvivesReadingTheReportAnew() {
        Ledger ledger = ledger();
        Sighting wrong = visit(ledger);
        correct(ledger, wrong, Change.of(Change.Act.REJECT));
        assertThat(ledger.findings(VISITS)).extracting(Sighting::id).doesNotContain(wrong.id());

        ledger.add(
                List.of(Readings.of(ARTICLE, "rules-2", Readings.dated(LocalDate.of(2011, 5, 4)))));
        assertThat(ledger.findings(VISITS)).extracting(Sighting::id).doesNotContain(wrong.id());
        assertThat(ledger.orphans()).isEmpty();
        assertThat(store.open(folder).corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("because"));
    }

    @Test
    void correctedFindingsStandInOrderAmongTheOthers() {
        Ledger ledger = ledger();
        ledger.add(List.of(Readings.of(Readings.article("b.txt"))));
        List<Sighting> before = ledger.findings(FindingQuery.all());
        correct(ledger, before.get(0), Change.of(Change.Act.ACCEPT));
        correct(ledger, before.get(before.size() - 1), Change.of(Change.Act.ACCEPT));
        correct(ledger, before.get(2), Change.of(Change.Act.REJECT));

        List<Sighting> now = ledger.findings(FindingQuery.all());
        assertThat(now).isSortedAccordingTo(Sighting.ORDER).hasSize(before.size() - 1);
        assertThat(ledger.places(FindingQuery.all()))
                .extracting(FindingPlace::finding)
                .containsExactlyElementsOf(now.stream().map(Sighting::id).toList());
    }

    @Test
    void whatCannotBeAppliedIsNotKept() {
        Ledger ledger = ledger();
        Change change = new Change(Change.Act.EDIT, "colour", "red");
        assertThatThrownBy(() -> correct(ledger, visit(ledger), change))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.corrections()).isEmpty();
    }
}
