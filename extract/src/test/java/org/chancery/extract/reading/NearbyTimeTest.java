package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyTimeTest {

    /** Trees in which the parser hung the date on a phrase that is not the verb's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya/Kenya/NNP/2/nsubj announced/announce/VBD/0/root yesterday/yesterday/NN/5/nmod the/the/DT/5/det"
                        + " closure/closure/NN/2/obj | yesterday | announced | true",
                "They/they/PRP/2/nsubj signed/sign/VBD/0/root a/a/DT/4/det pact/pact/NN/2/obj -LRB-/-lrb-/-LRB-/6/punct"
                        + " draft/draft/NN/4/appos -RRB-/-rrb-/-RRB-/6/punct on/on/IN/9/case Monday/Monday/NNP/6/nmod"
                        + " | Monday | signed | true",
                "On/on/IN/2/case Friday/Friday/NNP/4/nmod the/the/DT/4/det council/council/NN/5/nsubj"
                        + " met/meet/VBD/0/root | Friday | met | true",
                "Oslo/Oslo/NNP/2/nsubj staged/stage/VBD/0/root the/the/DT/5/det 1952/1952/CD/5/nummod"
                        + " games/game/NNS/2/obj | 1952 | staged | false",
                "They/they/PRP/2/nsubj praised/praise/VBD/0/root the/the/DT/4/det pact/pact/NN/2/obj signed/sign/VBN/4/acl"
                        + " on/on/IN/7/case Monday/Monday/NNP/5/obl | Monday | praised | false",
                "They/they/PRP/2/nsubj discussed/discuss/VBD/0/root Monday/Monday/NNP/5/nmod 's/'s/POS/3/case"
                        + " vote/vote/NN/2/obj | Monday | discussed | false",
            })
    void givesTheDateThatNothingPartsFromTheVerb(
            String words, String date, String verb, boolean dated) {
        SentenceTree tree = TreeText.tree(words);
        int at = TreeText.word(tree, date);
        TimeExpression time =
                new TimeExpression(
                        new Span(0, 1),
                        at,
                        at + 1,
                        TimeExpression.Kind.DATE,
                        DateRange.day(LocalDate.of(2003, 5, 5)),
                        !date.matches("\\d+"),
                        "2003-05-05");

        assertThat(NearbyTime.of(tree, TreeText.word(tree, verb), List.of(time)).isPresent())
                .isEqualTo(dated);
    }
}
