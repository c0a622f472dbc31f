package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/**
 * Reads nouns that take up an organisation named before: "the alliance", "the bloc", "the agency",
 * "the movement".
 */
final class OrganisationNouns {
    private static final Set<ActorType> MOVEMENTS =
            Set.of(ActorType.ARMED_GROUP, ActorType.NON_GOVERNMENTAL_ORGANISATION);

    private final SentenceView view;
    private final Reading reading;

    OrganisationNouns(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /** The organisation that the words from a token on take up. */
    Optional<Found> read(int i) {
        String noun = view.is(i + 1, "judges") ? "court" : view.lower(i + 1);
        boolean bare = view.is(i, "the") && view.isNoun(i + 1) && !view.isNoun(i + 2);
        if (!bare || view.is(i + 2, "of", "for", "-") || view.isHeadline()) {
            return Optional.empty();
        }
        return reading
                .discourse()
                .weigh(view.index(), occurrence -> isCalled(occurrence.entity(), noun))
                .stream()
                .flatMap(weighed -> organisation(weighed.entity()).stream())
                .findFirst()
                .or(() -> namedSo(noun))
                .map(actor -> found(i, actor));
    }

    /** The organisation with this noun in its name, however far back it was named. */
    private Optional<Actor> namedSo(String noun) {
        return reading.words().in("organisation_word", noun)
                ? reading.discourse()
                        .last(
                                entity ->
                                        organisation(entity)
                                                .filter(actor -> isNamed(actor, noun))
                                                .isPresent())
                        .flatMap(this::organisation)
                : Optional.empty();
    }

    private static boolean isNamed(Actor actor, String noun) {
        return actor.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION
                && hasWord(actor.name(), noun);
    }

    private static boolean hasWord(String name, String word) {
        return List.of(Fold.all(name).split("[^a-z]+")).contains(word);
    }

    private boolean isCalled(Entity entity, String noun) {
        boolean office =
                entity.isPerson()
                        && entity.actors()
                                .get(0)
                                .office()
                                .filter(o -> hasWord(o, noun))
                                .isPresent();
        return (office && reading.words().in("organisation_word", noun))
                || organisation(entity).filter(actor -> isCalled(actor, noun)).isPresent();
    }

    /** The organisation itself, or the one that a person serves. */
    private Optional<Actor> organisation(Entity entity) {
        if (entity.actors().size() != 1) {
            return Optional.empty();
        }
        Actor actor = entity.actors().get(0);
        if (entity.kind() == Entity.Kind.BODY) {
            return Optional.of(actor);
        }
        return actor.country()
                .filter(code -> entity.isPerson() && code.startsWith(Sector.IGO.name()))
                .flatMap(reading.dictionary()::organisationWithCode)
                .map(OrganisationEntry::actor);
    }

    private boolean isCalled(Actor actor, String noun) {
        boolean international = actor.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION;
        if (reading.words().in("alliance_noun", noun)) {
            boolean world = actor.country().filter(code -> code.startsWith("IGOUNO")).isPresent();
            return international && !(world && noun.equals("alliance"));
        }
        if (reading.words().in("movement_noun", noun)) {
            return MOVEMENTS.contains(actor.type());
        }
        return isNamed(actor, noun) && reading.words().in("organisation_word", noun);
    }

    private Found found(int i, Actor actor) {
        Entity entity = new Entity(List.of(actor), Entity.Kind.BODY, "", false, Set.of(), Set.of());
        return Found.described(view, i, i + 2, entity, "taken up: " + actor.name());
    }
}
