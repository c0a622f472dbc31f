package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.util.List;
import java.util.Set;
import org.chancery.model.statement.VisitStatus;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Sighting PLANNED =
            seen(MARCH, 0, visit(DAHL, SPRING, VisitStatus.PLANNED));
    private static final Sighting HELD = seen(MAY, 0, visit(DAHL, MONDAY, VisitStatus.HELD));
    private static final Sighting OTHER =
            seen(MAY, 90, visit(person("moe_per", "Per Moe", "NOR"), MONDAY, VisitStatus.HELD));

    private static int entries(Ties ties) {
        return Resolver.resolve(List.of(PLANNED, HELD, OTHER), ties).entries().size();
    }

    @Test
    void whatPeopleDecideHoldsAgainstWhatTheMachineThinks() {
        assertThat(entries(Ties.none())).isEqualTo(2);
        Ties apart = new Ties(List.of(), List.of(List.of(HELD.id(), PLANNED.id())));
        assertThat(entries(apart)).isEqualTo(3);
        Ties same = new Ties(List.of(Set.of(PLANNED.id(), OTHER.id())), List.of());
        Resolution merged = Resolver.resolve(List.of(PLANNED, HELD, OTHER), same);
        assertThat(merged.entries())
                .filteredOn(entry -> entry.findings().contains(PLANNED.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.findings()).contains(OTHER.id()));
    }
}
