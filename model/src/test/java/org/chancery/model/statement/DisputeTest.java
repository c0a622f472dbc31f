package org.chancery.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A dispute can be spoken of by the same word again. */
final class DisputeTest {

    private static Dispute.Side side(String says, String... findings) {
        return new Dispute.Side(says, Stream.of(findings).map(FindingId::new).toList());
    }

    private static String id(String about, Dispute.Side... sides) {
        return new Dispute(about, List.of(sides)).id();
    }

    @Test
    void itsIdIsMadeOfItsSides() {
        String id = id("Where?", side("Oslo", "visit-1"), side("Bergen", "visit-2"));
        assertThat(id).matches("dispute-[0-9a-f]{16}");
        assertThat(id("Where?", side("Bergen", "visit-2"), side("Oslo", "visit-1")))
                .as("in another order")
                .isEqualTo(id);
        assertThat(id("Where?", side("Oslo", "visit-1", "visit-3"), side("Bergen", "visit-2")))
                .as("with one more report on a side")
                .isEqualTo(id);
    }

    @Test
    void anotherDisputeHasAnotherId() {
        String id = id("Where?", side("Oslo", "visit-1"), side("Bergen", "visit-2"));
        assertThat(
                        List.of(
                                id("When?", side("Oslo", "visit-1"), side("Bergen", "visit-2")),
                                id("Where?", side("Oslo", "visit-4"), side("Bergen", "visit-2")),
                                id("Where?", side("Oslo", "visit-2"), side("Bergen", "visit-1"))))
                .doesNotContain(id)
                .doesNotHaveDuplicates();
    }
}
