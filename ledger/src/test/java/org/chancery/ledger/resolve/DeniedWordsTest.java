package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a negation in a claim falls on. */
class DeniedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nobody on our side speaks of a pact | on our side speaks of a pact",
                "It is no charter, but a treaty that we want | charter",
                "The treaty is not aimed at anybody | aimed at anybody",
                "We don't know of any pact: ask them | know of any pact",
                "The pact was signed | ''",
            })
    void endsWithItsClause(String words, String denied) {
        assertThat(Denials.denied(Sayings.claim(words))).isEqualTo(denied);
    }
}
