package org.chancery.extract.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownVisitsTest {

    @ParameterizedTest
    @CsvSource({"premier, true", "minister, false"})
    void laterWordsOfAVisitorFindWhereTheVisitWent(String visitor, boolean known) {
        KnownVisits visits = KnownVisits.none();
        visits.add(visit("premier", "GRC", "Sofia", "BGR"), true);
        assertThat(visits.of(List.of(person(visitor, "GRC"))).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "BGR, false, false, true",
        "ROU, false, false, false",
        "BGR, true, true, true",
        "BGR, true, false, false"
    })
    void talksWithTheHostsArePartOfTheVisit(
            String other, boolean planned, boolean toCome, boolean part) {
        KnownVisits visits = KnownVisits.none();
        visits.add(visit("premier", "GRC", "Sofia", "BGR"), planned);
        VisitSides talks =
                new VisitSides(
                        List.of(person("premier", "GRC"), person("host", other)),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());
        assertThat(visits.around(talks, toCome).isPresent()).isEqualTo(part);
    }

    private static VisitSides visit(String who, String from, String place, String country) {
        return new VisitSides(
                List.of(person(who, from)),
                Optional.empty(),
                Optional.of(new Place(place, Optional.of(country))),
                Set.of());
    }

    private static ActorReference person(String id, String country) {
        return new ActorReference(
                new Actor(
                        new ActorId(id),
                        id,
                        ActorType.PERSON,
                        Optional.of(country),
                        Optional.of(Sector.GOV),
                        Optional.empty()),
                id);
    }
}
