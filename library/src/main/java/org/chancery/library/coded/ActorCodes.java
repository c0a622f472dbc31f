package org.chancery.library.coded;

import java.util.Optional;
import org.chancery.library.export.StateCodes;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;
import org.chancery.text.actor.StateEntry;

/** Actors as the codes of CAMEO, of ISO and of the Correlates of War. */
final class ActorCodes {
    private final StateCodes states = StateCodes.load();

    /** State or group and sector in one, such as {@code NORGOV}; blank when neither is known. */
    static String whole(Actor actor) {
        return actor.country().orElse("")
                + sector(actor)
                        .filter(sector -> !actor.country().equals(Optional.of(sector)))
                        .orElse("");
    }

    static Optional<String> sector(Actor actor) {
        return actor.sector().map(Sector::name);
    }

    /** The alpha-3 code, when it is one of a state. */
    Optional<String> country(Actor actor) {
        return state(actor).map(StateEntry::code);
    }

    /** The code of a group that is no state, such as {@code IGO}. */
    Optional<String> group(Actor actor) {
        return actor.country().filter(code -> states.state(code).isEmpty());
    }

    /** The English name of the state. */
    Optional<String> countryName(Actor actor) {
        return state(actor).map(StateEntry::name);
    }

    /** The English name of the state with this code. */
    Optional<String> countryName(String code) {
        return states.state(code).map(StateEntry::name);
    }

    /** The state's number in the Correlates of War project. */
    Optional<Long> cow(Actor actor) {
        return state(actor)
                .filter(state -> state.cow().isPresent())
                .map(state -> (long) state.cow().getAsInt());
    }

    private Optional<StateEntry> state(Actor actor) {
        return actor.country().flatMap(states::state);
    }
}
