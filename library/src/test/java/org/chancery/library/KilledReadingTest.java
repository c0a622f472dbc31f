package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reading of 200 reports, or the making of the search index, is killed at a random moment, again
 * and again: no acknowledged report is lost or kept in part, a later run ends with the same record
 * as one that was never killed, and the index makes itself anew. {@code -Dchancery.kills=50} kills
 * as many times for each.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Place.class)
class KilledReadingTest {
    private static final int KILLS = Integer.getInteger("chancery.kills", 2);

    @Parameter Place place;

    @TempDir Path folder;

    private final Random random = new Random(20110503);

    @Test
    void losesNothingAcknowledgedAndGoesOn() throws IOException, InterruptedException {
        String whole = record("whole");
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String ledger = "ledger" + kill;
            Worker reader =
                    Worker.start(folder.resolve(ledger + ".out"), at(ledger), "read", "0", "200");
            // Every fourth is killed while it starts and makes the ledger, the rest while they
            // read.
            if (kill % 4 != 3) {
                reader.awaitFirstWords();
            }
            Set<String> acknowledged =
                    new HashSet<>(reader.killAfter(random.nextInt(1 + random.nextInt(900))));
            midway += acknowledged.isEmpty() || acknowledged.size() == Worker.REPORTS ? 0 : 1;
            assertThat(keptWhole(ledger)).containsAll(acknowledged);
            assertThat(record(ledger)).isEqualTo(whole);
        }
        System.out.printf("%s: %d readings killed, %d of them midway%n", place, KILLS, midway);
    }

    @Test
    void theIndexMakesItselfAnew() throws IOException, InterruptedException {
        record("asked");
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (Chancery chancery = open("asked")) {
                // Whatever is read makes the index stale.
                chancery.read(List.of(Article.plain("more" + kill, "dated 2011-05-04\n" + kill)));
            }
            Worker asker =
                    Worker.start(folder.resolve("asked" + kill + ".out"), at("asked"), "ask");
            asker.awaitFirstWords();
            midway += asker.killAfter(random.nextInt(400)).size() == 1 ? 1 : 0;
            try (Chancery chancery = open("asked")) {
                assertThat(chancery.ask("actor:NOR", 5, Optional.empty()).best()).hasSize(5);
                assertThat(chancery.upkeep().verify())
                        .allSatisfy(one -> assertThat(one.faults()).isEmpty())
                        .anySatisfy(one -> assertThat(one.what()).endsWith("index can be used"));
            }
        }
        System.out.printf("%s: %d askings killed, %d of them midway%n", place, KILLS, midway);
    }

    @Test
    void anIndexWithDamageMakesItselfAnew() throws IOException {
        record("asked");
        try (Chancery chancery = open("asked")) {
            chancery.ask("actor:NOR", 5, Optional.empty());
            Path index = chancery.upkeep().index();
            try (Stream<Path> files = Files.list(index)) {
                for (Path file : files.toList()) {
                    Files.write(file, new byte[100]);
                }
            }
            assertThat(chancery.ask("actor:NOR", 5, Optional.empty()).best()).hasSize(5);
            assertThat(chancery.upkeep().verify())
                    .anySatisfy(one -> assertThat(one.what()).endsWith("index can be used"));
        }
    }

    @Test
    void twoProcessesReadIntoOneLedger() throws IOException, InterruptedException {
        String whole = record("whole");
        Worker one = Worker.start(folder.resolve("one.out"), at("both"), "read", "0", "120");
        Worker other = Worker.start(folder.resolve("other.out"), at("both"), "read", "80", "200");
        assertThat(one.await()).isZero();
        assertThat(other.await()).isZero();
        assertThat(keptWhole("both")).hasSize(Worker.REPORTS);
        assertThat(record("both")).isEqualTo(whole);
    }

    private String at(String ledger) {
        return place.ledger(folder.resolve(ledger));
    }

    private Chancery open(String ledger) {
        return Chancery.open(at(ledger), Settings.defaults(), LinePipeline.create());
    }

    /** The names of the reports kept, each with its text as it was handed in and its finding. */
    private Set<String> keptWhole(String ledger) {
        Set<Article> handedIn = Set.copyOf(Worker.reports());
        try (Chancery chancery = open(ledger)) {
            List<KnownReport> kept = chancery.reports();
            assertThat(kept)
                    .allMatch(
                            report ->
                                    chancery.article(report.article())
                                            .filter(handedIn::contains)
                                            .isPresent());
            assertThat(chancery.findings(Query.all())).hasSameSizeAs(kept);
            return kept.stream().map(KnownReport::name).collect(Collectors.toSet());
        }
    }

    private String record(String ledger) throws IOException {
        Path file = folder.resolve(ledger + ".jsonl");
        try (Chancery chancery = open(ledger)) {
            chancery.read(Worker.reports());
            chancery.export(ExportFormat.JSONL, file);
        }
        return Files.readString(file);
    }
}
