package org.chancery.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTenseTest {
    /** The year stands at the mark. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            value = {
                "The road was opened in |. = PAST",
                "The lease was allowed to lapse in |. = PAST",
                "The lease is to lapse in |. = AHEAD",
                "The leases, signed at the port, expire in 1999 and |. = AHEAD",
                "The envoy may say that he told the king twice in |. = PAST",
                "The bank, which entered the market in |, will leave. = PAST",
                "They will repair the dam cut off in |. = UNCLEAR",
                "It is the lowest price since |. = PAST",
                "They will not ban what they sold in |. = PAST",
                "In |, the two fleets met. = PAST",
                "In |, the two fleets will meet. = AHEAD",
                "They signed a paper to return the port in |. = AHEAD",
                "Output is projected to rise to 500 tons in |. = AHEAD",
                "Output is projected to rise from 50,000 tons in |. = UNCLEAR",
                "The lease runs until December, |. = AHEAD",
                "The lease runs to the end of |. = AHEAD",
                "The lease was extended by a year to |. = UNCLEAR",
                "Portugal ruled the isle from 1580 to |. = PAST",
                "They expect the July | pact to last. = UNCLEAR",
                "Experts praised a July | pact. = PAST",
                "The tariff is to be lifted by April |. = AHEAD",
                "They gave notice, effective January 1, |. = UNCLEAR",
                "The sums owed between May 1, 1990, and March 3, | are paid. = UNCLEAR",
                "The study looks at the years 1979 through |. = UNCLEAR",
            })
    void readsWhetherAYearIsPastOrToCome(String sentence, YearTense tense) {
        int mark = sentence.indexOf('|');
        assertThat(YearTense.of(sentence.substring(0, mark), sentence.substring(mark + 1)))
                .isEqualTo(tense);
    }
}
