package org.chancery.text.actor;

import java.util.List;
import java.util.Set;
import org.chancery.model.actor.Actor;

/**
 * Somebody or something that a report speaks of, as later words may take it up.
 *
 * @param actors who it is; several for a pair or a row of states; none for a thing
 * @param kind what may refer to it
 * @param sex "m", "f" or blank
 * @param plural true for more than one
 * @param nouns the nouns it was described by, such as "official", in the singular
 * @param words the modifiers it was introduced with, in lower case
 */
record Entity(
        List<Actor> actors,
        Kind kind,
        String sex,
        boolean plural,
        Set<String> nouns,
        Set<String> words) {

    /** What may refer to an entity: he and she to persons, it to states and bodies. */
    enum Kind {
        PERSON,
        GROUP,
        STATE,
        BODY,
        /** Several, named side by side. */
        ROW,
        EQUIPMENT,
        /** No actor, yet in the way of "it" and "they". */
        THING
    }

    Entity {
        actors = List.copyOf(actors);
        nouns = Set.copyOf(nouns);
        words = Set.copyOf(words);
    }

    static Entity thing(String noun, boolean plural) {
        return new Entity(List.of(), Kind.THING, "", plural, Set.of(noun), Set.of());
    }

    static Entity state(Actor actor) {
        return new Entity(List.of(actor), Kind.STATE, "", false, Set.of("country"), Set.of());
    }

    static Entity row(List<Actor> actors) {
        return new Entity(actors, Kind.ROW, "", true, Set.of(), Set.of());
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** The same actors, whatever the words. */
    boolean same(Entity other) {
        return kind == Kind.THING
                ? other.kind == Kind.THING && nouns.equals(other.nouns)
                : actors.stream()
                        .map(Actor::id)
                        .toList()
                        .equals(other.actors.stream().map(Actor::id).toList());
    }
}
