package org.chancery.model.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.time.DateRange;

/**
 * Something one actor does, says, plans, denies or is said to do to another.
 *
 * @param type the PLOVER type; empty for a mere comment, which PLOVER does not code
 * @param mode the PLOVER mode, such as "visit"
 * @param contexts the PLOVER contexts, such as "diplomatic"
 * @param cameo the CAMEO code, three or four digits, such as "042"; empty where CAMEO has none
 * @param actors who acts; both sides of a mutual act
 * @param recipients to whom it is done
 * @param against third parties aimed at
 */
public record Event(
        Optional<EventType> type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        List<ActorReference> actors,
        List<ActorReference> recipients,
        List<ActorReference> against,
        DateRange when,
        Optional<Place> place,
        Status status,
        Polarity polarity)
        implements Statement {

    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        against = List.copyOf(against);
    }

    @Override
    public StatementKind kind() {
        return StatementKind.EVENT;
    }
}
