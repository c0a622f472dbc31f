package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Who signed the pact? | {} | [] | Who signed the pact? | true",
                "Who signed the \"rail pact\"? | {} | [rail pact] | Who signed the ? | true",
                "agreement \"rail pact\" | {KIND=[agreement]} | [rail pact] | '' | false",
                "actor:ITA,PRT fish | {ACTOR=[ita, prt]} | [] | fish | false",
                "status:\"signing expected\" | {STATUS=[signing expected]} | [] | '' | false",
                "report:A.txt | {REPORT=[A.txt]} | [] | '' | false",
            })
    void readsConditionsPhrasesAndWords(
            String line, String conditions, String phrases, String words, boolean plain) {
        Question question = QuestionParser.parse(line);
        assertThat(question.conditions()).hasToString(conditions);
        assertThat(question.phrases()).hasToString(phrases);
        assertThat(question.words()).isEqualTo(words);
        assertThat(question.plain()).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"date:2022-10, 2022-10", "date:2022/2023-06, 2022-01/2023-06"})
    void readsDates(String line, String days) {
        assertThat(QuestionParser.parse(line).during().orElseThrow().edtf()).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"colour:red, no field", "date:soon, no date"})
    void saysWhatCannotBeAsked(String line, String message) {
        assertThatThrownBy(() -> QuestionParser.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
