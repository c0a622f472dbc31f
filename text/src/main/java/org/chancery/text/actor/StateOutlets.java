package org.chancery.text.actor;

import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/**
 * Reads stations and agencies that the dictionary has not, by the state or town in their names:
 * "Havana radio", "Libyan state television", "Radio Nairobi", "the Omani news agency Shams".
 */
final class StateOutlets {
    private final SentenceView view;
    private final Reading reading;

    StateOutlets(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /** The outlet whose name begins at a token, the article left out. */
    Optional<Found> read(int start) {
        boolean prefixed = view.is(start, "radio") && view.isCapital(start);
        Optional<Hit> owner =
                view.hitAt(prefixed ? start + 1 : start).filter(hit -> isOwner(hit, prefixed));
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        int after = owner.get().end();
        int end = prefixed ? after : end(after);
        if (end < 0 || (prefixed && isName(end))) {
            return Optional.empty();
        }
        return reading.states()
                .choose(owner.get())
                .flatMap(StateChooser.Choice::state)
                .map(state -> found(start, end, state));
    }

    private boolean isOwner(Hit hit, boolean prefixed) {
        boolean named = hit.isNational() || hit.has(TermKind.CAPITAL) || hit.has(TermKind.CITY);
        boolean organisation = hit.has(TermKind.ORGANISATION) || hit.isPerson();
        boolean adjective = hit.has(TermKind.ADJECTIVE) && !hit.has(TermKind.STATE);
        return named && !organisation && view.isCapital(hit.first()) && !(prefixed && adjective);
    }

    /** One past "radio", "home service" or "news agency Shams" after the state; -1 without. */
    private int end(int after) {
        int noun = view.is(after, "state", "official") ? after + 1 : after;
        if (view.is(noun, "radio", "television") && !view.isNoun(noun + 1)) {
            return noun + 1;
        }
        if (view.is(noun, "home", "domestic") && view.is(noun + 1, "service", "radio")) {
            return noun + 2;
        }
        if (view.is(noun, "news") && view.is(noun + 1, "agency") && !view.isCapital(noun + 1)) {
            return endOfName(noun + 2);
        }
        return -1;
    }

    /** An agency of the dictionary keeps its own name: "the Belgian news agency Belga". */
    private int endOfName(int start) {
        if (view.hitAt(start).filter(hit -> hit.has(TermKind.ORGANISATION)).isPresent()) {
            return -1;
        }
        int end = start;
        while (isName(end)) {
            end++;
        }
        return end;
    }

    private boolean isName(int i) {
        return view.isCapital(i) && view.tag(i).startsWith("NNP");
    }

    private Found found(int start, int end, StateEntry state) {
        Actor actor =
                reading.actors()
                        .organisation(
                                view.words(start, end),
                                ActorType.MEDIA,
                                Optional.of(state.id()),
                                Optional.of(Sector.MED));
        return new Found(
                Mentions.outlet(view, start, end, actor, "a state's station or agency"),
                end - 1,
                Optional.empty());
    }
}
