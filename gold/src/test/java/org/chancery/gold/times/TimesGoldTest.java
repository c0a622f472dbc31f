package org.chancery.gold.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of right phrasings that must not be lost again. */
class TimesGoldTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "gold", "times");

    @ParameterizedTest
    @CsvSource({"DateParser.json, 0.95", "DatePeriodParser.json, 0.85", "DateTimeModel.json, 0.85"})
    void keepsTheShareOfRightDays(String file, double least) throws IOException {
        Path gold = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.isReadable(gold), "No gold for times beside the project; nothing measured");
        TimesScorer.Score score = new TimesScorer().score(gold);
        assertThat(score.right() / (double) score.asked())
                .as(
                        "right of %d in %s (%d left out): %s",
                        score.asked(), file, score.leftOut(), score.misses())
                .isGreaterThanOrEqualTo(least);
    }
}
