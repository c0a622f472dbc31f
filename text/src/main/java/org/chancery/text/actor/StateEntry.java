package org.chancery.text.actor;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorType;
import org.chancery.model.time.DateRange;

/**
 * A state, a territory, or a region that reports speak of as of an actor ("the West").
 *
 * @param id the alpha-3 code, of its own time
 * @param code the code as CAMEO writes it
 * @param type state, territory or region
 * @param name the usual English name
 * @param capital the capital's usual name; blank when there is none
 * @param existed from independence to dissolution
 * @param successor the id of the state that continues it
 * @param parent the id of the state that administers it
 * @param alpha2 the ISO 3166-1 or 3166-3 alpha-2 code
 * @param cow the number of the Correlates of War project; the present one where it had two
 * @param gw the number of Gleditsch and Ward's list
 */
public record StateEntry(
        String id,
        String code,
        ActorType type,
        String name,
        String capital,
        DateRange existed,
        Optional<String> successor,
        Optional<String> parent,
        Optional<String> alpha2,
        OptionalInt cow,
        OptionalInt gw) {

    /** The state as an actor. */
    public Actor actor() {
        return new Actor(
                new ActorId(id), name, type, Optional.of(code), Optional.empty(), Optional.empty());
    }
}
