package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.FindingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions are one. */
class OneQuestionTest {
    private static Dispute dispute(String about, String yes, String first, String second) {
        return new Dispute(
                about,
                List.of(
                        new Dispute.Side(yes, List.of(new FindingId(first))),
                        new Dispute.Side("no", List.of(new FindingId(second)))));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "'any pact (Oman, Chad)?', yes, 1",
        "'any pact (Chad, Oman)?', yes, 1",
        "'any pact (Chad, Oman)?', perhaps, 2",
        "'any pact (Chad, Togo)?', yes, 2",
        "'the visit of Oman to Chad?', yes, 2",
    })
    void joinsAnswersToOneQuestion(String about, String yes, int count) {
        List<Dispute> joined =
                OneQuestion.joined(
                        List.of(
                                dispute("any pact (Oman, Chad)?", "yes", "a", "b"),
                                dispute(about, yes, "c", "d")));
        assertThat(joined).hasSize(count);
        assertThat(joined.stream().flatMap(one -> one.sides().stream()))
                .flatExtracting(Dispute.Side::findings)
                .hasSize(4);
    }
}
