package org.chancery.ledger.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorReference;

/**
 * By which names the reports call the states and their people: "Oslo", "Norwegian", "Dahl". Such a
 * name in a sentence tells who takes part, not what it is about.
 */
final class Callings {
    private final Map<String, Set<String>> byCode = new HashMap<>();

    /** The names in all that is said. */
    Callings(List<Sighting> sightings) {
        for (Sighting one : sightings) {
            for (ActorReference reference : Participants.all(one.statement())) {
                Set<String> names =
                        byCode.computeIfAbsent(
                                Actors.code(reference.actor()), code -> new TreeSet<>());
                // A word in front, since the first of a text counts as capitalised by its place.
                names.addAll(Words.names("by " + reference.text()));
                names.addAll(Words.names("by " + reference.actor().name()));
            }
        }
    }

    /** Takes out the names by which any of these, their states and their people are called. */
    void removeFrom(Set<String> words, Collection<ActorReference> references) {
        for (String code : Actors.codes(references)) {
            words.removeAll(byCode.getOrDefault(code, Set.of()));
        }
    }
}
