package org.chancery.extract.grammar;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Somebody a noun phrase stands for, and the words that name them.
 *
 * @param reference who, in which words
 * @param mention where those words stand in the sentence
 */
public record FoundActor(ActorReference reference, Mention mention) {
    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.SPY, Sector.COP, Sector.JUD);

    public Actor actor() {
        return reference.actor();
    }

    /**
     * The state, body of states or armed group that this actor is or officially acts for; empty for
     * firms, media, scholars and private people.
     */
    public Optional<ActorReference> power() {
        return switch (actor().type()) {
            case STATE, TERRITORY, REGION, INTERGOVERNMENTAL_ORGANISATION, ARMED_GROUP ->
                    Optional.of(reference);
            case FIRM, MEDIA, THINK_TANK, DOCUMENT, NON_GOVERNMENTAL_ORGANISATION ->
                    Optional.empty();
            default ->
                    actor().sector().filter(sector -> !OFFICIAL.contains(sector)).isPresent()
                            ? Optional.empty()
                            : actor().country().map(this::stateOf);
        };
    }

    /** The state that it is, acts for or belongs to: that of rebels is the one they fight in. */
    public Optional<ActorReference> home() {
        return power().or(() -> actor().country().map(this::stateOf));
    }

    private ActorReference stateOf(String code) {
        return new ActorReference(StateNames.state(code), reference.text());
    }
}
