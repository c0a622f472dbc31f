package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shares of right readings that must not be lost again. */
class ActorGoldTest {
    private static final double LEAST = 0.9;

    @ParameterizedTest(name = "with trees: {0}")
    @ValueSource(booleans = {false, true})
    void saysWhoNamesAndPronounsMean(boolean parsed) {
        assertShare("names and pronouns", new ActorScorer(parsed).names());
    }

    @ParameterizedTest(name = "with trees: {0}")
    @ValueSource(booleans = {false, true})
    void tellsGovernmentsFromTowns(boolean parsed) {
        assertShare("capitals", new ActorScorer(parsed).metonyms());
    }

    private static void assertShare(String what, ActorScorer.Score score) {
        System.out.printf("%s: %d of %d right%n", what, score.right(), score.all());
        assertThat(score.share())
                .as("%s, wrong: %s", what, score.misses())
                .isGreaterThanOrEqualTo(LEAST);
    }
}
