package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;

/** Finds the person who holds an office on the report's day. */
final class OfficeHolders {
    private final Reading reading;

    OfficeHolders(Reading reading) {
        this.reading = reading;
    }

    /**
     * The only holder of the first office that has one; those named in the report count before
     * others.
     */
    Optional<Actor> of(String state, List<String> offices) {
        Optional<Actor> named = only(state, offices, true);
        return named.isPresent() ? named : only(state, offices, false);
    }

    private Optional<Actor> only(String state, List<String> offices, boolean named) {
        for (String office : offices) {
            List<String> persons =
                    reading.offices().holders(state, office, reading.facts().when()).stream()
                            .map(OfficeTerm::person)
                            .filter(id -> !named || reading.facts().persons().contains(id))
                            .distinct()
                            .toList();
            if (persons.size() == 1) {
                List<OfficeTerm> terms = reading.offices().terms(persons.get(0)).orElseThrow();
                return Optional.of(
                        reading.actors().person(terms, List.of(office), ActorMaker.Day.REPORT));
            }
        }
        return Optional.empty();
    }
}
