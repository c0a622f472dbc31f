package org.chancery.text.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand in the rule files, and times inside sentences. */
class TimeRulesTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.english();
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);

    static Stream<TimeRules.Example> examples() {
        return GRAMMAR.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void meansWhatTheRuleFileSays(TimeRules.Example example) {
        Anchor anchor = new Anchor(Optional.of(TUESDAY), Tense.UNKNOWN);
        assertThat(GRAMMAR.whole(example.words()).map(time -> time.value(anchor)))
                .as(example.words())
                .contains(example.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They met on Monday.                             | PAST    | 2024-03-11
            They will meet on Monday.                       | FUTURE  | 2024-03-18
            The talks, which began in December, go on.      | PAST    | 2023-12
            A summit is planned for December.               | FUTURE  | 2024-12
            The envoy arrives on March 30.                  | FUTURE  | 2024-03-30
            The envoy arrived on March 30.                  | PAST    | 2023-03-30
            a four-day visit beginning Thursday             | FUTURE  | P4D;2024-03-14
            the 1969 convention on the law of treaties      | UNKNOWN | 1969
            The fleet may march in two columns.             | UNKNOWN | ''
            He has 2,000 men and 15 ships.                  | UNKNOWN | ''
            They met late in May.                           | PAST    | 2023-05-20/2023-05-31
            a year after announcing the pact                | UNKNOWN | P1Y
            """)
    void findsTimesInSentences(String sentence, Tense tense, String values) {
        Anchor anchor = new Anchor(Optional.of(TUESDAY), tense);
        assertThat(
                        String.join(
                                ";",
                                GRAMMAR.find(sentence).stream()
                                        .map(time -> time.value(anchor))
                                        .toList()))
                .isEqualTo(values);
    }

    /** Words thrown together at random are read or passed over, but never stop the reader. */
    @Test
    void neverFailsOnNonsense() {
        String[] words =
                ("early late mid- the end of first half last next this past several two 31 5 1999 2001"
                                + " 98 30 February May March Monday weekend day week month quarter year"
                                + " decade century summer winter since until by before after between and"
                                + " to from - , ago within in later earlier rest of every 1990s 17th today"
                                + " fifth Q3 H2 13 / . recent")
                        .split(" ", -1);
        Random random = new Random(7);
        Anchor anchor = new Anchor(Optional.of(LocalDate.of(2024, 2, 29)), Tense.PAST);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 7; j++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            for (TimeGrammar.Found found : GRAMMAR.find(text.toString())) {
                assertThat(found.value(anchor)).as(text.toString()).isNotEmpty();
                assertThat(found.value(Anchor.none())).as(text.toString()).isNotEmpty();
            }
        }
    }
}
