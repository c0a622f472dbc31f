package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;

/**
 * The state of somebody who speaks or acts for another, where the words name the other by a person
 * ("a spokesman for Mr Diallo") or not at all ("…, a spokeswoman said", after a sentence about a
 * ministry).
 */
final class Principals {
    private static final Set<String> SPEAKING =
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");
    private static final int LONGEST_TITLE = 3;

    private final SentenceView view;
    private final Reading reading;

    Principals(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /**
     * The code of the state of whom somebody speaks for.
     *
     * @param noun what they are called, in the singular
     * @param end one past the words that call them so
     */
    Optional<String> state(String noun, int end) {
        if (!SPEAKING.contains(noun)) {
            return Optional.empty();
        }
        return view.is(end, "for", "of", "to") ? ofPerson(end + 1) : ofBodyBefore();
    }

    private Optional<String> ofPerson(int first) {
        for (int i = first; i <= first + LONGEST_TITLE && view.has(i); i++) {
            String word = view.text(i);
            Optional<String> state =
                    persons()
                            .filter(person -> person.name().endsWith(word))
                            .flatMap(person -> person.country().stream())
                            .findFirst();
            if (view.isCapital(i) && state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Stream<Actor> persons() {
        return reading.discourse().latest(Entity::isPerson).stream()
                .flatMap(occurrence -> occurrence.entity().actors().stream());
    }

    /** Of the government or body that this sentence or the one before was about. */
    private Optional<String> ofBodyBefore() {
        List<Discourse.Occurrence> bodies =
                reading.discourse()
                        .latest(
                                entity ->
                                        entity.kind() != Entity.Kind.THING
                                                && !entity.isPerson()
                                                && entity.actors().size() == 1);
        return bodies.stream()
                .filter(occurrence -> occurrence.sentence() >= view.index() - 1)
                .filter(occurrence -> occurrence.role() == Discourse.Role.SUBJECT)
                .flatMap(occurrence -> occurrence.entity().actors().get(0).country().stream())
                .findFirst();
    }
}
