package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process is killed in the middle of adding, correcting or bringing up to date, again and again:
 * nothing it has acknowledged is lost, and nothing is there in part. {@code -Dchancery.kills=50}
 * kills as many times for each.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Store.class)
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("chancery.kills", 2);

    @Parameter Store store;

    @TempDir Path folder;

    private final Random random = new Random(20110502);

    @Test
    void losesNothingAdded() throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed("add", store.address(folder), "run" + kill, 300));
            try (Ledger ledger = store.open(folder)) {
                assertThat(ledger.reports().stream().map(Report::name)).containsAll(acknowledged);
                // Every report is there whole: eight findings each, however the writer ended.
                assertThat(ledger.findings(FindingQuery.all()))
                        .hasSize(8 * ledger.reports().size());
                assertIsSound(ledger);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void losesNoCorrection() throws IOException, InterruptedException {
        try (Ledger ledger = store.open(folder)) {
            ledger.add(List.of(Readings.of(Readings.article("a.txt"))));
        }
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed("correct", store.address(folder), "run" + kill, 300));
            try (Ledger ledger = store.open(folder)) {
                List<Correction> kept = ledger.corrections();
                assertThat(kept).extracting(Correction::reason).containsAll(acknowledged);
                assertThat(kept).allSatisfy(one -> assertThat(one.anchors()).hasSize(1));
                assertIsSound(ledger);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void isBroughtUpToDateByTheNextWhoOpens() throws Exception {
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path one = folder.resolve("old" + kill);
            UpgradeTest.write(store, one, 6);
            List<String> words = killed("open", store.address(one), "run" + kill, 600);
            midway += words.size() == 1 ? 1 : 0;
            try (Ledger ledger = store.open(one)) {
                assertThat(ledger.reports()).extracting(Report::name).containsExactly("a.txt");
                assertThat(ledger.findings(FindingQuery.all())).hasSize(1);
                assertIsSound(ledger);
            }
        }
        System.out.printf(
                "%s: %d killed while they opened, %d of them before it was done%n",
                store, KILLS, midway);
    }

    private static void assertIsSound(Ledger ledger) {
        // The text of the old ledger was made up, and so was its digest.
        assertThat(ledger.verify())
                .filteredOn(one -> !one.what().equals("every report is as it came in"))
                .allSatisfy(one -> assertThat(one.faults()).as(one.what()).isEmpty());
    }

    /** Starts a writer, kills it some time after its first words, and returns what it confirmed. */
    private List<String> killed(String act, LedgerAddress address, String run, int longest)
            throws IOException, InterruptedException {
        Path words = folder.resolve(act + "-" + run + ".out");
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                // Most of its short life goes into starting.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                act,
                                address.value(),
                                run)
                        .redirectOutput(words.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        while (Files.size(words) == 0 && writer.isAlive()) {
            writer.waitFor(20, TimeUnit.MILLISECONDS);
        }
        writer.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
        writer.destroyForcibly().waitFor();
        String all = Files.readString(words, StandardCharsets.UTF_8);
        // The last line may be cut off; only whole lines were acknowledged.
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Does one thing until it is killed, naming each on its output once it is kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            String act = arguments[0];
            LedgerAddress address = LedgerAddress.of(arguments[1]);
            if (act.equals("open")) {
                System.out.println("opening");
            }
            Ledger ledger = Ledger.open(address);
            for (int n = 0; ; n++) {
                String name = "%s-%05d".formatted(arguments[2], n);
                switch (act) {
                    case "add" -> ledger.add(List.of(Readings.of(Readings.article(name))));
                    case "correct" -> {
                        Sighting one = ledger.findings(FindingQuery.all()).get(0);
                        ledger.correct(
                                Change.of(Change.Act.ACCEPT),
                                List.of(Anchor.of(one.id(), one.finding())),
                                "Ada",
                                name);
                    }
                    default -> Thread.sleep(50);
                }
                System.out.println(name);
            }
        }
    }
}
