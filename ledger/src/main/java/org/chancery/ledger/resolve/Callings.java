package org.chancery.ledger.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<String> words = new TreeSet<>();

    /** One is called so; most are called the same in many findings. */
    private record Called(String code, String text, String name) {}

    /** The names in all that is said. */
    Callings(List<Sighting> sightings) {
        Set<Called> heard = new HashSet<>();
        for (Sighting one : sightings) {
            for (ActorReference reference : Participants.all(one.statement())) {
                Called called =
                        new Called(
                                Actors.code(reference.actor()),
                                reference.text(),
                                reference.actor().name());
                if (heard.add(called)) {
                    add(called);
                }
            }
        }
    }

    private void add(Called called) {
        Set<String> names = byCode.computeIfAbsent(called.code(), code -> new TreeSet<>());
        // A word in front, since the first of a text counts as capitalised by its place.
        names.addAll(Words.names("by " + called.text()));
        names.addAll(Words.names("by " + called.name()));
        words.addAll(Words.telling(called.text()));
        words.addAll(Words.telling(called.name()));
    }

    /** The telling words of all names. */
    Set<String> words() {
        return words;
    }

    /** Words but for the names by which any of these, their states and their people are called. */
    Set<String> removedFrom(Set<String> some, Collection<ActorReference> references) {
        Set<String> left = new TreeSet<>(some);
        for (String code : Actors.codes(references)) {
            left.removeAll(byCode.getOrDefault(code, Set.of()));
        }
        return left.size() == some.size() ? some : left;
    }
}
