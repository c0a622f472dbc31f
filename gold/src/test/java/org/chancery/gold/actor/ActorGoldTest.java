package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shares of right readings that must not be lost again. */
class ActorGoldTest {
    private static final double LEAST = 0.9;

    @Test
    void saysWhoNamesAndPronounsMean() {
        assertShare("names and pronouns", new ActorScorer().names());
    }

    @Test
    void tellsGovernmentsFromTowns() {
        assertShare("capitals", new ActorScorer().metonyms());
    }

    private static void assertShare(String what, ActorScorer.Score score) {
        System.out.printf("%s: %d of %d right%n", what, score.right(), score.all());
        assertThat(score.share())
                .as("%s, wrong: %s", what, score.misses())
                .isGreaterThanOrEqualTo(LEAST);
    }
}
