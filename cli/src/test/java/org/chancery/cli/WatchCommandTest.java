package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chancery.library.Chancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchCommandTest {
    private static final String REPORT =
            "The delegates of the two states met in the capital and agreed on the survey of river %d.";

    @TempDir private Path temporary;

    @Test
    void readsWhatIsPutThereAndGoesOnWhenAFileIsBad() throws Exception {
        Path inbox = Files.createDirectory(temporary.resolve("inbox"));
        Path ledger = temporary.resolve("ledger");
        Files.writeString(inbox.resolve("one.txt"), REPORT.formatted(1));
        Files.writeString(inbox.resolve("bad.txt"), "");
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Run> running =
                    pool.submit(
                            () ->
                                    Run.of(
                                            "watch",
                                            inbox.toString(),
                                            "--every",
                                            "1",
                                            "--ledger",
                                            ledger.toString()));
            await(ledger, 1);
            Files.writeString(inbox.resolve("two.txt"), REPORT.formatted(2));
            await(ledger, 2);
            pool.shutdownNow();
            assertThat(running.isDone() || pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            Run run = running.get();
            assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
            assertThat(run.err())
                    .contains("refused: " + inbox.resolve("bad.txt") + ": it is empty");
            assertThat(run.out()).contains("Stopped. 2 read, 0 there already, 1 refused");
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Path ledger, int reports) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (count(ledger) < reports) {
            assertThat(Instant.now()).as("reports were read").isBefore(end);
            Thread.sleep(200);
        }
        Thread.sleep(2000); // What is in hand is written; the watch waits for its next look.
    }

    private static int count(Path ledger) {
        if (!Files.exists(ledger.resolve("ledger.sqlite"))) {
            return 0;
        }
        try (Chancery chancery = Chancery.openExisting(ledger)) {
            return chancery.reports().size();
        }
    }
}
