package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ledgers are copied whole, looked at, and counted. */
@ParameterizedClass(name = "{0}")
@EnumSource(Store.class)
class BackupTest {
    @Parameter Store store;

    @TempDir Path folder;

    private Ledger filled(int reports) {
        Ledger ledger = store.open(folder);
        for (int n = 0; n < reports; n++) {
            ledger.add(List.of(Readings.of(Readings.article("report" + n))));
        }
        Snapshot all = ledger.snapshot(Optional.empty());
        ledger.keep(Resolver.resolve(all.sightings()), all, Resolver.RULES);
        Sighting first = all.sightings().get(0);
        ledger.correct(
                Change.of(Change.Act.REJECT),
                List.of(Anchor.of(first.id(), first.finding())),
                "Ada",
                "because");
        return ledger;
    }

    private static List<Object> contents(Ledger ledger) {
        return List.of(
                ledger.reports(),
                ledger.findings(FindingQuery.all()),
                ledger.corrections(),
                ledger.record(Resolver.RULES),
                ledger.statistics().counts());
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void isRestoredToEitherStoreAndGrowsOnFromThere(Store other) {
        Ledger ledger = filled(3);
        Path backup = folder.resolve("backup.sqlite");
        ledger.backUp(backup);
        Ledger restored = other.open(folder.resolve("restored"));
        assertThat(restored.restore(backup, false)).isPositive();
        assertThat(contents(restored)).isEqualTo(contents(ledger));
        assertThat(restored.state().said()).isNotEqualTo(ledger.state().said());
        assertThat(restored.verify()).allSatisfy(one -> assertThat(one.faults()).isEmpty());
        restored.add(List.of(Readings.of(Readings.article("one more"))));
        assertThat(restored.reports()).hasSize(4);
        Sighting first = restored.findings(FindingQuery.all()).get(0);
        restored.correct(
                Change.of(Change.Act.ACCEPT),
                List.of(Anchor.of(first.id(), first.finding())),
                "Ada",
                "because");
    }

    /** The numbers of records and readings are those of others by then, and may be the same. */
    @Test
    void keepsNoRecordOfWhatItWasBefore() {
        Ledger ledger = store.open(folder.resolve("ledger"));
        ledger.add(List.of(Readings.of(Readings.article("what is backed up"))));
        Path backup = folder.resolve("backup.sqlite");
        ledger.backUp(backup);
        ledger.restore(backup, true);
        Snapshot former = ledger.snapshot(Optional.empty());
        Resolution resolution = Resolver.resolve(former.sightings());
        Optional<KeptResolution> kept =
                ledger.keep(resolution, former, Resolver.RULES, Optional.empty());
        assertThat(kept).isPresent();
        ledger.restore(backup, true);
        assertThat(ledger.keep(resolution, former, Resolver.RULES, kept)).isEmpty();
        assertThat(ledger.isFresh(Resolver.RULES)).isFalse();
        Snapshot now = ledger.snapshot(Optional.empty());
        assertThat(ledger.keep(Resolver.resolve(now.sightings()), now, Resolver.RULES, kept))
                .isPresent();
        assertThat(ledger.record(Resolver.RULES)).hasValue(resolution);
    }

    @Test
    void overwritesNothingUnlessTold() throws IOException {
        Ledger ledger = filled(1);
        Path backup = folder.resolve("backup.sqlite");
        ledger.backUp(backup);
        byte[] written = Files.readAllBytes(backup);
        assertThatThrownBy(() -> ledger.backUp(backup)).hasMessageContaining("overwrites nothing");
        ledger.add(List.of(Readings.of(Readings.article("one more"))));
        assertThatThrownBy(() -> ledger.restore(backup, false))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("--overwrite");
        assertThat(ledger.reports()).hasSize(2);
        ledger.restore(backup, true);
        assertThat(ledger.reports()).hasSize(1);
        assertThat(Files.readAllBytes(backup)).isEqualTo(written);
    }

    @Test
    void isOfOneMomentWhileOthersWrite() throws InterruptedException {
        Ledger ledger = filled(5);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer =
                new Thread(
                        () -> {
                            for (int n = 0; !done.get(); n++) {
                                ledger.add(List.of(Readings.of(Readings.article("late" + n))));
                            }
                        });
        writer.start();
        Path backup = folder.resolve("backup.sqlite");
        ledger.backUp(backup);
        done.set(true);
        writer.join();
        Ledger restored = Store.FOLDER.open(folder.resolve("restored"));
        restored.restore(backup, false);
        assertThat(restored.verify()).allSatisfy(one -> assertThat(one.faults()).isEmpty());
        // Every report is there whole.
        assertThat(restored.findings(FindingQuery.all()))
                .hasSize(8 * restored.reports().size() - 1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE report SET raw = 'forged'|every report is as it came in",
                "UPDATE finding SET quote = 'forged' WHERE kind = 'visit'|every quote is what stands at its span",
                "UPDATE finding SET quote_end = 9999|every quote is what stands at its span",
                "DELETE FROM claim|every finding is whole",
                "UPDATE entry_history SET finding = 'visit-gone'|whatever the record names is there",
            })
    void whatWasMeddledWithIsFound(String meddling, String broken) throws SQLException {
        Ledger ledger = filled(1);
        assertThat(ledger.verify()).allSatisfy(one -> assertThat(one.faults()).isEmpty());
        store.execute(folder, meddling);
        assertThat(ledger.verify())
                .filteredOn(one -> !one.faults().isEmpty())
                .extracting(Check::what)
                .contains(broken);
    }

    @Test
    void countsAndMeasures() {
        Statistics found = filled(2).statistics();
        assertThat(found.counts())
                .containsEntry("reports", 2L)
                .containsEntry("findings of all readings", 16L)
                .containsEntry("corrections", 1L);
        assertThat(found.bytes()).isPositive();
        assertThat(found.growth()).singleElement().matches(day -> day.reports() == 2);
    }
}
