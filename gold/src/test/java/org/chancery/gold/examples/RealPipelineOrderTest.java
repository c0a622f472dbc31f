package org.chancery.gold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.ReadListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The record of the samples is the same in whatever order and batches they are read, with all steps
 * of the pipeline: reports date one another, so that a late one has earlier ones read again. Each
 * try reads them all, so tries are few unless {@code -Dchancery.orders=20} asks for more.
 */
final class RealPipelineOrderTest {
    private static final Path EXAMPLES =
            Path.of("").toAbsolutePath().getParent().resolve("examples");
    private static final long FIRST_SEED = 20_260_301;

    @Test
    void theRecordIsTheSameForAnyOrderAndBatching(@TempDir Path folder) throws IOException {
        List<Path> reports = reports();
        List<String> expected = record(folder.resolve("at-once"), List.of(reports));
        assertThat(expected).as("the record of the samples").hasSizeGreaterThan(reports.size());
        for (int attempt = 0; attempt < Integer.getInteger("chancery.orders", 2); attempt++) {
            long seed = FIRST_SEED + attempt;
            List<List<Path>> batches = batches(reports, new Random(seed));
            assertThat(record(folder.resolve("try-" + attempt), batches))
                    .as("seed %d, batches %s", seed, batches)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<List<Path>> batches(List<Path> reports, Random random) {
        List<Path> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        List<List<Path>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(shuffled.size()));
            batches.add(shuffled.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static List<String> record(Path ledger, List<List<Path>> batches) throws IOException {
        try (Chancery chancery = Chancery.open(ledger)) {
            for (List<Path> batch : batches) {
                chancery.read(batch, ReadListener.silent());
            }
            Path file = ledger.resolve("record.jsonl");
            chancery.export(ExportFormat.JSONL, file);
            return Files.readAllLines(file);
        }
    }
}
