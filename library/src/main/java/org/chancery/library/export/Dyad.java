package org.chancery.library.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;

/**
 * One direction of an event between two actors, as data sets of events hold it.
 *
 * <p>Several actors and recipients make a dyad each with each. Where actors agree, consult or
 * cooperate and no recipient is named, each does so with each other: a meeting of two makes two
 * dyads, as in ICEWS and GDELT.
 *
 * @param telling the event
 * @param from who acts, with the report's words for them
 * @param to to whom it is done; empty when nobody is named
 */
public record Dyad(Telling telling, ActorReference from, Optional<ActorReference> to) {
    private static final Set<EventType> TOGETHER =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    /** The dyads of an event, in the order of its actors; none for other statements. */
    public static List<Dyad> of(Telling telling) {
        if (!(telling.statement() instanceof Event event)) {
            return List.of();
        }
        boolean together =
                event.recipients().isEmpty()
                        && event.actors().size() > 1
                        && event.type().filter(TOGETHER::contains).isPresent();
        List<ActorReference> others = together ? event.actors() : event.recipients();
        List<Dyad> dyads = new ArrayList<>();
        for (ActorReference from : event.actors()) {
            if (others.isEmpty()) {
                dyads.add(new Dyad(telling, from, Optional.empty()));
            }
            for (ActorReference to : others) {
                if (!to.actor().id().equals(from.actor().id())) {
                    dyads.add(new Dyad(telling, from, Optional.of(to)));
                }
            }
        }
        return dyads;
    }

    public Event event() {
        return (Event) telling.statement();
    }

    public Actor actor() {
        return from.actor();
    }

    public Optional<Actor> recipient() {
        return to.map(ActorReference::actor);
    }

    /** An actor's code as CAMEO has it; its id where it has none. */
    public static String code(Actor actor) {
        return actor.country().orElse(actor.id().value());
    }
}
