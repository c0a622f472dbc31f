package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.chancery.model.text.Article;

/** The record does not depend on the order of the reports, nor on how they were batched. */
class OrderTest {
    private static final String[] STATES = {"NOR", "SWE", "PRT", "ESP"};

    private String expected = "";

    @BeforeTry
    void readAtOnce() throws IOException {
        expected = record(List.of(reports()));
    }

    @Property(tries = 12)
    void isTheSameForAnyOrderAndBatching(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<Article> shuffled = new ArrayList<>(reports());
        Collections.shuffle(shuffled, random);
        List<List<Article>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(shuffled.size()));
            batches.add(shuffled.subList(from, to));
            from = to;
        }
        assertThat(record(batches)).isEqualTo(expected);
    }

    @Example
    void hasSomethingToTell() {
        assertThat(expected).contains("\"kind\":\"visit\"").contains("\"kind\":\"entry\"");
    }

    private static List<Article> reports() {
        return IntStream.range(0, 9).mapToObj(OrderTest::report).toList();
    }

    private static Article report(int number) {
        StringBuilder text = new StringBuilder("dated 2011-05-%02d%n".formatted(10 + number));
        for (int line = 0; line < 3; line++) {
            text.append(
                    "%s to %s on 2011-05-%02d: %s%n"
                            .formatted(
                                    STATES[(number + line) % 4],
                                    STATES[(number + 1) % 4],
                                    9 + number - line,
                                    line == 1 ? "expected" : "held"));
        }
        return Article.plain("report" + number + ".txt", text.toString());
    }

    private static String record(List<List<Article>> batches) throws IOException {
        Path folder = Files.createTempDirectory("order");
        try {
            for (List<Article> batch : batches) {
                try (Chancery chancery =
                        Chancery.open(folder, Settings.defaults(), LinePipeline.create())) {
                    chancery.read(batch);
                }
            }
            Path file = folder.resolve("record.jsonl");
            try (Chancery chancery = Chancery.openExisting(folder)) {
                chancery.export(ExportFormat.JSONL, file);
            }
            return Files.readString(file);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
