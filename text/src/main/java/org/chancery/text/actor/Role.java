package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;

/**
 * A noun phrase that calls people or a body by what they do, with all that says who is meant.
 *
 * @param phrase the phrase
 * @param head its head noun
 * @param end one past the last token, "of …" included where it says whose they are
 * @param state the state they belong to, by the words or by their possessor
 * @param sector their sector
 * @param row the states named side by side after "of"
 * @param plural true for more than one
 * @param possessor whose they are, when a pronoun says so
 * @param other true when the words name an organisation of no state
 */
record Role(
        Phrase phrase,
        Head head,
        int end,
        Optional<String> state,
        Optional<Sector> sector,
        List<Hit> row,
        boolean plural,
        Optional<Actor> possessor,
        boolean other) {
    Role {
        row = List.copyOf(row);
    }

    /** True when nothing stands before or after the head that says whose or which. */
    boolean isBare() {
        return phrase.determiner().isEmpty() && phrase.nationals().isEmpty() && row.isEmpty();
    }

    /** True when the words themselves name the state. */
    boolean namesState() {
        return state.isPresent() && (!phrase.nationals().isEmpty() || !row.isEmpty());
    }
}
