package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredecessorsTest {

    @ParameterizedTest
    @CsvSource({
        "RUS, 1972, SUN",
        "RUS, 1991, SUN",
        "RUS, 1992, RUS",
        "CZE, 1990, CSK",
        "FRA, 1972, FRA",
    })
    void namesTheStateOfTheYear(String now, int year, String then) {
        List<ActorReference> parties = List.of(new ActorReference(Actor.state(now, now), now));
        assertThat(Predecessors.in(year, parties))
                .extracting(party -> party.actor().country().orElseThrow())
                .containsExactly(then);
    }
}
