package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/**
 * Reads a people that has no state of its own by the state it lives in: "the Kurds in Iraq", "Iraqi
 * Kurds", "Iraq's Kurds".
 */
final class StatelessPeople {
    private final SentenceView view;
    private final Reading reading;

    private StatelessPeople(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /** Those people; empty where the words name no such people or do not say where it lives. */
    static Optional<Actor> read(SentenceView view, Reading reading, Hit hit) {
        StatelessPeople peoples = new StatelessPeople(view, reading);
        return reading.words().in("stateless_people", view.lower(hit.first()))
                ? peoples.stateBefore(hit)
                        .or(() -> peoples.stateAfter(hit))
                        .map(state -> peoples.within(state, hit))
                : Optional.empty();
    }

    private Actor within(StateEntry state, Hit hit) {
        String people = view.words(hit.first(), hit.end());
        return reading.actors()
                .group(
                        people + " of " + state.name(),
                        people,
                        Optional.of(state.id()),
                        Optional.of(Sector.CVL));
    }

    private Optional<StateEntry> stateBefore(Hit hit) {
        int end = view.isPossessiveMark(hit.first() - 1) ? hit.first() - 1 : hit.first();
        return view.hits().stream()
                .filter(before -> before.end() == end)
                .flatMap(before -> stateOf(before).stream())
                .findFirst();
    }

    private Optional<StateEntry> stateAfter(Hit hit) {
        int at = hit.end();
        if (!view.is(at, "in", "of", "from", "inside")) {
            return Optional.empty();
        }
        at += view.is(at + 1, "northern", "southern", "eastern", "western") ? 2 : 1;
        return view.nationalAt(at).filter(h -> h.has(TermKind.STATE)).flatMap(this::stateOf);
    }

    private Optional<StateEntry> stateOf(Hit hit) {
        return reading.states()
                .choose(hit)
                .flatMap(StateChooser.Choice::state)
                .filter(state -> state.type() == ActorType.STATE);
    }
}
