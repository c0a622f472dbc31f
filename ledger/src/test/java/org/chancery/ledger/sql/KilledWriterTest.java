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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed in the middle of writing, again and again: nothing it has acknowledged is
 * lost. {@code -Dchancery.kills=200} kills as many times.
 */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("chancery.kills", 4);

    @TempDir Path folder;

    @Test
    void losesNothingAcknowledged() throws IOException, InterruptedException {
        Random random = new Random(20110502);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeAndKill("run" + kill, random.nextInt(300)));
            Ledger ledger = Ledger.open(LedgerAddress.of(folder));
            assertThat(ledger.reports().stream().map(Report::name)).containsAll(acknowledged);
            // Every report is there whole: eight findings each, however the writer ended.
            assertThat(ledger.findings(FindingQuery.all())).hasSize(8 * ledger.reports().size());
        }
        assertThat(acknowledged).isNotEmpty();
    }

    /** Starts a writer, kills it some time after its first words, and returns what it confirmed. */
    private List<String> writeAndKill(String run, int delay)
            throws IOException, InterruptedException {
        Path words = folder.resolve(run + ".out");
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString(),
                                run)
                        .redirectOutput(words.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        while (Files.size(words) == 0 && writer.isAlive()) {
            writer.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(writer.waitFor(delay, TimeUnit.MILLISECONDS)).isFalse();
        writer.destroyForcibly().waitFor();
        String all = Files.readString(words, StandardCharsets.UTF_8);
        // The last line may be cut off; only whole lines were acknowledged.
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Adds reports until it is killed, naming each on its output once it is kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            Ledger ledger = Ledger.open(LedgerAddress.of(arguments[0]));
            for (int n = 0; ; n++) {
                String name = "%s-%05d".formatted(arguments[1], n);
                ledger.add(List.of(Readings.of(Readings.article(name))));
                System.out.println(name);
            }
        }
    }
}
