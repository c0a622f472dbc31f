package org.chancery.gold.meantime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shares of right times and amounts that must not be lost again. */
class MeantimeGoldTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "gold", "meantime");
    private static final double TIMES = 0.75;
    private static final double VALUES = 0.80;

    @Test
    void readsTimesAndAmountsOfNews() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER),
                FOLDER + " is not there; nothing is measured against it");
        MeantimeScorer.Scores scores = new MeantimeScorer().score(FOLDER);

        assertThat(scores.times().f1())
                .as("times: %s %s", scores.times(), scores.times().misses())
                .isGreaterThanOrEqualTo(TIMES);
        assertThat(scores.values().f1())
                .as("amounts: %s %s", scores.values(), scores.values().misses())
                .isGreaterThanOrEqualTo(VALUES);
    }
}
