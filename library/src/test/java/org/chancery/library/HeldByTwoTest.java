package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerAddress;
import org.chancery.ledger.sql.Snapshot;
import org.chancery.model.correction.Change;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is held is kept in the ledger whatever others have put there meanwhile. */
class HeldByTwoTest {
    private static final String HELD = "dated 2011-05-12%nNOR to SWE on 2011-05-11: held%n";
    private static final String EXPECTED = "dated 2011-05-13%nPRT to ESP on 2011-05-19: expected%n";

    @Test
    void keepsItAgainWhereOneWhoHadSeenLessWasSlower(@TempDir Path folder) {
        try (Chancery held = chancery(folder);
                Ledger other = ledger(folder)) {
            held.hold();
            held.read(List.of(article("one.txt", HELD), article("two.txt", EXPECTED)));
            Snapshot before = other.snapshot(Optional.empty());
            reject(held);
            held.freshen();
            other.keep(resolved(before), before, Resolver.RULES);
            held.freshen();
            assertThat(other.record(Resolver.RULES)).contains(resolved(other));
        }
    }

    @Test
    void comparesWithNothingThatWasKeptBeforeTheLedgerWasRestored(@TempDir Path folder) {
        Path backup = folder.resolve("backup.sqlite");
        try (Chancery source = chancery(folder.resolve("source"));
                Ledger ledger = ledger(folder.resolve("source"))) {
            source.read(List.of(article("one.txt", HELD)));
            reject(source);
            assertThat(ledger.record(Resolver.RULES)).isEmpty();
            source.upkeep().backUp(backup);
        }
        try (Chancery held = chancery(folder.resolve("target"));
                Ledger ledger = ledger(folder.resolve("target"))) {
            held.hold();
            held.read(List.of(article("two.txt", EXPECTED)));
            held.freshen();
            held.upkeep().restore(backup, true);
            held.freshen();
            assertThat(ledger.record(Resolver.RULES)).contains(resolved(ledger));
        }
    }

    private static void reject(Chancery chancery) {
        String id = chancery.findings(Query.all()).get(0).id().value();
        chancery.corrections().make(Change.of(Change.Act.REJECT), List.of(id), "Ada", "misread");
    }

    private static Resolution resolved(Ledger ledger) {
        return resolved(ledger.snapshot(Optional.empty()));
    }

    private static Resolution resolved(Snapshot snapshot) {
        return Resolver.resolve(snapshot.sightings(), snapshot.ties());
    }

    private static Article article(String name, String text) {
        return Article.plain(name, text.formatted());
    }

    private static Chancery chancery(Path folder) {
        return Chancery.open(folder, Settings.defaults(), LinePipeline.create());
    }

    private static Ledger ledger(Path folder) {
        return Ledger.open(LedgerAddress.of(folder.toString()));
    }
}
