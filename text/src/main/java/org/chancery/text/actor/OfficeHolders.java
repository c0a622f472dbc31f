package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return only(state, offices, true, term -> true)
                .or(() -> only(state, offices, false, term -> true));
    }

    /** As {@link #of(String, List)}, of those whose title the noun may call. */
    Optional<Actor> of(String state, Head head) {
        Predicate<OfficeTerm> fits = term -> Titles.fit(reading.words(), head.noun(), term.title());
        return only(state, head.offices(), true, fits)
                .or(() -> only(state, head.offices(), false, fits));
    }

    private Optional<Actor> only(
            String state, List<String> offices, boolean named, Predicate<OfficeTerm> fits) {
        for (String office : offices) {
            List<String> persons =
                    reading.offices().holders(state, office, reading.facts().when()).stream()
                            .filter(fits)
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
