package org.chancery.extract.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodsTest {
    private static final Likelihoods LIKELIHOODS = Likelihoods.load();

    @ParameterizedTest
    @CsvSource({
        "Chad will probably join the bank, probably, 0.65",
        "Chad is highly unlikely to join, highly unlikely, 0.15",
        "the dam will almost certainly be built, almost certainly, 0.975",
        "Mali may well refuse, may well, 0.65",
        "the ban could be lifted, could, 0.45"
    })
    void placesWordsOnTheYardstick(String clause, String words, double probability) {
        Likelihoods.Likelihood likelihood = LIKELIHOODS.of(clause);

        assertThat(likelihood.words()).containsExactly(words);
        assertThat(likelihood.probability()).hasValue(probability);
    }

    @ParameterizedTest
    @CsvSource({"Chad will join the bank", "the certainty of rain", "an expectation"})
    void isSilentWithoutSuchWords(String clause) {
        assertThat(LIKELIHOODS.of(clause).probability()).isEmpty();
    }
}
