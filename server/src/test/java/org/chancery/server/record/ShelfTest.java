package org.chancery.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.library.Chancery;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing ends what is under way without a word. */
final class ShelfTest {
    private static final int TIMES = 30;

    private static List<Article> reports() {
        return IntStream.range(0, 5)
                .mapToObj(
                        number ->
                                Article.plain(
                                        number + ".txt",
                                        "SOFIA, April %d, 2011 (Balkan Wire) -- Bulgaria and Romania signed a treaty on Monday.%n"
                                                .formatted(number + 4)))
                .toList();
    }

    @Test
    void nothingIsPrintedWhereItClosesWhileTheIndexIsWritten(@TempDir Path folder)
            throws IOException {
        Path ledger = folder.resolve("ledger");
        try (Chancery chancery = Chancery.open(ledger)) {
            chancery.read(reports());
        }
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            for (int i = 0; i < TIMES; i++) {
                forget(ledger.resolve("index"));
                Shelf shelf = new Shelf(Chancery.open(ledger), ledger.toString());
                shelf.renewed();
                pause(i);
                shelf.close();
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        try (Chancery chancery = Chancery.open(ledger)) {
            assertThat(chancery.reports()).hasSize(5);
            chancery.freshen();
        }
    }

    private static void forget(Path index) {
        if (Files.exists(index)) {
            Folders.remove(index);
        }
    }

    /** So that the writing is met at every step. */
    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
