package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the/the/DT/3/det 1991/1991/CD/3/nummod accord/accord/NN/0/root that/that/WDT/6/obj he/he/PRP/6/nsubj"
                        + " signed/sign/VBD/3/acl:relcl | 1991 | signed | true",
                "the/the/DT/3/det 1991/1991/CD/3/nummod accord/accord/NN/0/root that/that/WDT/6/obj he/he/PRP/6/nsubj"
                        + " denounced/denounce/VBD/3/acl:relcl | 1991 | denounced | false",
                "In/in/IN/3/case a/a/DT/3/det note/note/NN/7/obl of/of/IN/5/case 1956/1956/CD/3/nmod Peru/Peru/NNP/7/nsubj"
                        + " agreed/agree/VBD/0/root | 1956 | agreed | true",
                "Under/under/IN/4/case a/a/DT/4/det 1956/1956/CD/4/nummod pact/pact/NN/6/obl Peru/Peru/NNP/6/nsubj"
                        + " pays/pay/VBZ/0/root | 1956 | pays | false",
            })
    void givesTheDateOfThePaper(String words, String date, String verb, boolean dated) {
        SentenceTree tree = TreeText.tree(words);
        int at = TreeText.word(tree, date);
        TimeExpression time =
                new TimeExpression(
                        new Span(0, 1),
                        at,
                        at + 1,
                        TimeExpression.Kind.DATE,
                        DateRange.year(1956),
                        false,
                        "1956");

        assertThat(InstrumentTime.of(tree, TreeText.word(tree, verb), List.of(time)).isPresent())
                .isEqualTo(dated);
    }
}
