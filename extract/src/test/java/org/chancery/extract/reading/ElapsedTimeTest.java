package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of what stands after "after", reckoned from Friday, 12 May 1995. */
class ElapsedTimeTest {
    private static final String AFTER =
            "Mali/Mali/NNP/2/nsubj protested/protest/VBD/0/root a/a/DT/4/det %s/x/NN/7/nmod"
                    + " %s/%s/IN/7/mark Togo/Togo/NNP/7/nsubj left/leave/VBD/2/advcl";

    @ParameterizedTest
    @CsvSource({
        "day, after, P1D, 1995-05-11",
        "week, after, P1W, 1995-05-04/1995-05-06",
        "month, after, P1M, 1995-04",
        "year, since, P1Y, 1994-05",
        "day, before, P1D, 1995-05-13",
        "day, while, P1D, ''",
    })
    void countsFromTheMainClause(String unit, String mark, String length, String days) {
        Sentence plain = TreeText.sentence(AFTER.formatted(unit, mark, mark));
        TimeExpression time =
                new TimeExpression(
                        new Span(0, 1),
                        2,
                        4,
                        TimeExpression.Kind.DURATION,
                        DateRange.unknown(),
                        false,
                        length);
        SentenceTree tree = SentenceTree.of(plain.withTimes(List.of(time), Optional.empty()));

        Optional<DateRange> found =
                ElapsedTime.of(tree, TreeText.word(tree, "left"))
                        .map(it -> it.from(DateRange.day(LocalDate.of(1995, 5, 12))));

        assertThat(found.map(DateRange::edtf).orElse("")).isEqualTo(days);
    }
}
