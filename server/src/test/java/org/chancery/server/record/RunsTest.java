package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.chancery.library.Chancery;
import org.chancery.library.Settings;
import org.chancery.library.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings end, however they end, and leave nothing behind. */
final class RunsTest {
    private static final String REPORT =
            "SOFIA, April 4, 2011 (Balkan Wire) -- Bulgaria and Romania signed a treaty on Monday.\n";

    @TempDir private Path folder;

    private static Runs.Sent sent(String name) {
        return new Runs.Sent(
                name, () -> new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)));
    }

    private Path uploads() throws IOException {
        return Files.createDirectories(folder.resolve("uploads"));
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Shelf shelf(Workshop.Running workshop) {
        String ledger = folder.resolve("ledger").toString();
        return new Shelf(Chancery.open(ledger, Settings.defaults(), workshop), ledger);
    }

    /** A part of the program that is missing is an error, and no exception. */
    @Test
    void anErrorEndsTheRunAndWhatWasSentGoes() throws Exception {
        Orders broken =
                orders -> {
                    throw new NoClassDefFoundError("org/example/Step");
                };
        Path uploads = uploads();
        try (Shelf shelf = shelf(broken);
                Runs runs = new Runs(shelf, uploads)) {
            Run run = runs.start(List.of(sent("one.txt"), sent("two.txt")));
            while (!run.isDone() || !in(uploads).isEmpty()) {
                Thread.sleep(20);
            }
            assertThat(run.told().get(run.told().size() - 1).words()).contains("Reading failed");
            Run next = runs.start(List.of(sent("three.txt")));
            while (!next.isDone()) {
                Thread.sleep(20);
            }
        }
    }

    @Test
    void whatWaitsWhenTheServerClosesGoes() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        Orders slow =
                orders -> {
                    reading.countDown();
                    try {
                        Thread.sleep(400);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IllegalStateException("nothing was read");
                };
        Path uploads = uploads();
        try (Shelf shelf = shelf(slow)) {
            Runs runs = new Runs(shelf, uploads);
            runs.start(List.of(sent("one.txt")));
            reading.await();
            runs.start(List.of(sent("two.txt")));
            runs.start(List.of(sent("three.txt")));
            assertThat(in(uploads)).hasSize(3);
            runs.close();
            assertThat(uploads).doesNotExist();
        }
    }

    @Test
    void whatIsSentInHalfGoesWithWhatCameBefore() throws Exception {
        Path uploads = uploads();
        Runs.Sent broken =
                new Runs.Sent(
                        "broken.txt",
                        () -> {
                            throw new IOException("the sender went away");
                        });
        Orders none = orders -> List.of();
        try (Shelf shelf = shelf(none);
                Runs runs = new Runs(shelf, uploads)) {
            assertThatThrownBy(() -> runs.start(List.of(sent("one.txt"), broken)))
                    .isInstanceOf(IOException.class);
            assertThat(in(uploads)).isEmpty();
        }
    }

    /** A workshop that only takes orders. */
    private interface Orders extends Workshop.Running {
        @Override
        default int orders() {
            return 10;
        }

        @Override
        default Iterator<String> parquet(Path files) {
            return List.<String>of().iterator();
        }

        @Override
        default void publish(Path export, Path target) {}

        @Override
        default void close() {}
    }
}
