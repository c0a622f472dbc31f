package org.chancery.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    @ParameterizedTest
    @CsvSource({
        "KEN UGA, KEN, KEN UGA",
        "KEN, UGA, KEN UGA",
        "KEN, KEN UGA TZA, KEN UGA TZA",
        "KEN, KEN, KEN",
    })
    void unionKeepsEachPartyOnce(String first, String second, String union) {
        assertThat(Parties.union(references(first), references(second)))
                .extracting(reference -> reference.actor().id().value())
                .containsExactly(union.split(" ", -1));
    }

    private static List<ActorReference> references(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> new ActorReference(Actor.state(code, code), code))
                .toList();
    }
}
