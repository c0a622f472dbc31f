package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reading of 200 reports is killed at a random moment, again and again: no acknowledged report is
 * lost or kept in part, and a later run ends with the same record as one that was never killed.
 * {@code -Dchancery.kills=200} kills as many times.
 */
class KilledReadingTest {
    private static final int REPORTS = 200;
    private static final int KILLS = Integer.getInteger("chancery.kills", 3);

    @TempDir Path folder;

    @Test
    void losesNothingAcknowledgedAndGoesOn() throws IOException, InterruptedException {
        Random random = new Random(20110503);
        String whole = record("whole");
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String ledger = "ledger" + kill;
            // Every fourth is killed while it starts and makes the ledger, the rest while they
            // read.
            boolean early = kill % 4 == 3;
            Set<String> acknowledged =
                    readAndKill(ledger, early, random.nextInt(1 + random.nextInt(900)));
            midway += acknowledged.isEmpty() || acknowledged.size() == REPORTS ? 0 : 1;
            assertThat(keptWhole(ledger)).containsAll(acknowledged);
            assertThat(record(ledger)).isEqualTo(whole);
        }
        System.out.printf("%d readings killed, %d of them midway%n", KILLS, midway);
    }

    /** The names of the reports kept, each with its text as it was handed in and its finding. */
    private Set<String> keptWhole(String ledger) {
        Set<Article> handedIn = Set.copyOf(reports());
        try (Chancery chancery = Chancery.open(folder.resolve(ledger))) {
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
        try (Chancery chancery =
                Chancery.open(folder.resolve(ledger), Settings.defaults(), LinePipeline.create())) {
            chancery.read(reports());
            chancery.export(ExportFormat.JSONL, file);
        }
        return Files.readString(file);
    }

    private Set<String> readAndKill(String ledger, boolean early, int delay)
            throws IOException, InterruptedException {
        Path words = folder.resolve(ledger + ".out");
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reader.class.getName(),
                                folder.resolve(ledger).toString())
                        .redirectOutput(words.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        while (!early && Files.size(words) == 0 && reader.isAlive()) {
            reader.waitFor(10, TimeUnit.MILLISECONDS);
        }
        reader.waitFor(delay, TimeUnit.MILLISECONDS);
        reader.destroyForcibly().waitFor();
        String all = Files.readString(words, StandardCharsets.UTF_8);
        // The last line may be cut off; only whole lines were acknowledged.
        return new HashSet<>(all.substring(0, all.lastIndexOf('\n') + 1).lines().toList());
    }

    private static List<Article> reports() {
        return IntStream.range(0, REPORTS)
                .mapToObj(
                        n ->
                                Article.plain(
                                        "r" + n,
                                        "dated 2011-05-03\nNOR to SWE on 2011-05-02: held\n" + n))
                .toList();
    }

    /** Reads the reports, naming each on its output when it is acknowledged. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            Settings oneByOne = new Settings(2, 4, 1);
            try (Chancery chancery =
                    Chancery.open(Path.of(arguments[0]), oneByOne, LinePipeline.create())) {
                chancery.readArticles(
                        reports(),
                        new ReadListener() {
                            @Override
                            public void accepted(String report, List<String> warnings) {
                                System.out.println(report);
                            }
                        });
            }
        }
    }
}
