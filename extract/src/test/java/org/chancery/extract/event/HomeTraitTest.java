package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTraitTest {
    @ParameterizedTest
    @CsvSource({
        "LAB, OPPOSED, true",
        "SEP, AT_HOME, false",
        "JUD, IN_SERVICE, true",
        "CVL, HOME_BOUND, false",
        "REF, FOREIGN, true",
        "MIL, OUTSIDE, false",
        ", OUTSIDE, false",
    })
    void saysWhatASectorIsToItsState(Sector sector, HomeTrait trait, boolean expected) {
        Actor group =
                new Actor(
                        new ActorId("some"),
                        "some",
                        ActorType.GROUP,
                        Optional.empty(),
                        Optional.ofNullable(sector),
                        Optional.empty());
        assertThat(trait.isOf(group)).isEqualTo(expected);
    }
}
