package org.chancery.gold.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shares of open phrasings read right that must not be lost again. */
class QuantityGoldTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("chancery.shared", "../../shared"), "gold", "quantities");

    private final QuantityScorer scorer = new QuantityScorer();

    @Test
    void readsMoney() throws IOException {
        check(scorer.currency(file("recognizers/CurrencyModel.json")), 0.9);
    }

    @Test
    void readsNumbers() throws IOException {
        check(scorer.numbers(file("recognizers/NumberModel.json")), 0.9);
    }

    @Test
    void readsAmountsWithUnits() throws IOException {
        check(scorer.amounts(file("quantities.json")), 0.75);
    }

    private static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(
                Files.isReadable(file), file + " is not there; nothing is measured against it");
        return file;
    }

    private static void check(QuantityScorer.Score score, double least) {
        assertThat(score.share())
                .as("right of %d: %s", score.asked(), String.join(" / ", score.misses()))
                .isGreaterThanOrEqualTo(least);
    }
}
