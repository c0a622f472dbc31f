package org.chancery.model.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.time.DateRange;

/**
 * Somebody goes, went or is to go to another state.
 *
 * @param visitors who travels
 * @param host who is visited: a state, or the person who receives
 * @param place where to
 * @param when when
 * @param status whether it has taken place
 * @param purpose what for, in the report's words
 */
public record Visit(
        List<ActorReference> visitors,
        Optional<ActorReference> host,
        Optional<Place> place,
        DateRange when,
        VisitStatus status,
        Optional<String> purpose)
        implements Statement {

    public Visit {
        visitors = List.copyOf(visitors);
    }

    @Override
    public StatementKind kind() {
        return StatementKind.VISIT;
    }
}
