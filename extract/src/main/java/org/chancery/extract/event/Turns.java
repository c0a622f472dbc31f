package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.EventType;

/**
 * Who has just turned to whom, so that a reply that names nobody finds its addressee.
 *
 * <pre>
 * Bolivia demanded maps. Chile rejected the demand.   // Bolivia's
 * Gabon asked Togo for pilots. Togo agreed.           // with Gabon
 * </pre>
 *
 * @param sentence the sentence that is read, by its place in the text
 * @param before what the sentences just before tell, and this one so far, in the order of the text
 */
record Turns(int sentence, List<EventDraft> before) {
    /** How many sentences back somebody may have turned to another. */
    private static final int BACK = 1;

    /** How many sentences back, where the answer names what it answers. */
    private static final int BACK_BY_NAME = 8;

    /** The CAMEO code of accusing somebody of something. */
    private static final String CHARGE = "112";

    Turns {
        before = List.copyOf(before);
    }

    /** The turns that still count when a sentence is read. */
    static Turns upTo(int sentence, List<EventDraft> all) {
        List<EventDraft> recent = new ArrayList<>();
        for (EventDraft draft : all) {
            if (draft.match().tree().sentence().index() >= sentence - BACK_BY_NAME) {
                recent.add(draft);
            }
        }
        return new Turns(sentence, recent);
    }

    /** These turns and what the sentence itself has told before: "a charge that Chile denied". */
    Turns then(List<EventDraft> here) {
        List<EventDraft> all = new ArrayList<>(before);
        all.addAll(here);
        return new Turns(sentence, all);
    }

    /**
     * Those who last turned to somebody of a country; empty when nobody but they themselves did.
     */
    Optional<List<ActorReference>> to(String country) {
        return last(country, this::isRecent);
    }

    /** Those who last charged a country with something. */
    Optional<List<ActorReference>> charging(String country) {
        return last(
                country,
                draft -> isRecent(draft) && draft.gives("cameo").equals(Optional.of(CHARGE)));
    }

    /** Those who last did something of a type to a country, also some sentences ago. */
    Optional<List<ActorReference>> addressing(String country, EventType type) {
        return last(country, draft -> draft.gives("type").equals(Optional.of(type.name())));
    }

    private boolean isRecent(EventDraft draft) {
        return draft.match().tree().sentence().index() >= sentence - BACK;
    }

    private Optional<List<ActorReference>> last(String country, Predicate<EventDraft> counts) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!counts.test(before.get(i))) {
                continue;
            }
            EventSides sides = before.get(i).sides();
            Set<String> from = EventSides.countries(sides.actors());
            boolean addressed = EventSides.countries(sides.recipients()).contains(country);
            if (addressed && from.size() == 1 && !from.contains(country)) {
                return Optional.of(sides.actors());
            }
        }
        return Optional.empty();
    }
}
