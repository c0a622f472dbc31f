package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;

/**
 * Reads words for whoever stands opposite somebody named: "the other side", "its larger neighbour",
 * "his hosts", "the visitor".
 */
final class OtherSides {
    private static final int LONGEST = 3;
    private static final int LATELY = 2;

    private final SentenceView view;
    private final Reading reading;
    private final Opposites opposites;

    OtherSides(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.opposites = new Opposites(view, reading);
    }

    /**
     * Who is meant from a token on.
     *
     * @param possessor whose neighbour or hosts, when "its", "his", "their" stands right before
     */
    Optional<Found> read(int i, Optional<Actor> possessor) {
        if (view.isHeadline()) {
            return Optional.empty();
        }
        if (view.is(i, "the")) {
            return view.is(i + 1, "other") ? otherSide(i) : visitor(i);
        }
        return possessor.flatMap(owner -> opposite(i, owner));
    }

    /** "The other side replied": the one that did not act last. */
    private Optional<Found> otherSide(int i) {
        int noun = i + 2;
        boolean side =
                reading.words().in("other_party", view.lower(noun))
                        && !view.isNoun(noun + 1)
                        && !view.is(noun + 1, "of");
        return side
                ? lastActing().flatMap(opposites::to).map(state -> found(i, noun + 1, state, false))
                : Optional.empty();
    }

    private Optional<String> lastActing() {
        return recent(entity -> true)
                .filter(occurrence -> occurrence.role() == Discourse.Role.SUBJECT)
                .filter(occurrence -> occurrence.entity().actors().size() == 1)
                .flatMap(occurrence -> occurrence.entity().actors().get(0).country().stream())
                .findFirst();
    }

    private Stream<Discourse.Occurrence> recent(Predicate<Entity> test) {
        return reading
                .discourse()
                .latest(entity -> entity.kind() != Entity.Kind.THING && test.test(entity))
                .stream()
                .takeWhile(occurrence -> occurrence.sentence() >= view.index() - LATELY);
    }

    /** "its northern neighbour", "his hosts". */
    private Optional<Found> opposite(int first, Actor owner) {
        int noun = afterModifiers(first);
        boolean person = owner.type() == ActorType.PERSON || owner.type() == ActorType.GROUP;
        boolean host = reading.words().in("hosting", view.lemma(noun));
        boolean plural = view.tag(noun).equals("NNS");
        boolean rival =
                !person && !plural && reading.words().in("standing_opposite", view.lemma(noun));
        if ((!host && !rival) || view.isNoun(noun + 1) || isNamedNext(noun + 1)) {
            return Optional.empty();
        }
        return owner.country()
                .flatMap(code -> host ? opposites.hostOf(code) : opposites.to(code))
                .map(state -> found(first, noun + 1, state, host && plural));
    }

    private int afterModifiers(int first) {
        int noun = first;
        while (noun - first < LONGEST && view.tag(noun).matches("JJ.?|RBR|VBN|CD")) {
            noun++;
        }
        return noun;
    }

    /** "its neighbour, Peru": the name says it. */
    private boolean isNamedNext(int next) {
        int name = view.is(next, ",") ? next + 1 : next;
        return view.isCapital(name) && view.hitAt(name).isPresent();
    }

    /** "The visitor said": the envoy spoken of last, or the one person who is not at home. */
    private Optional<Found> visitor(int i) {
        boolean visitor =
                reading.words().in("visiting", view.lemma(i + 1))
                        && view.isNoun(i + 1)
                        && !view.isNoun(i + 2)
                        && !view.is(i + 2, "from", "to", "of");
        if (!visitor) {
            return Optional.empty();
        }
        boolean several = view.tag(i + 1).equals("NNS");
        List<Entity> people =
                recent(entity -> entity.isPerson() || entity.kind() == Entity.Kind.GROUP)
                        .filter(occurrence -> !isActingHere(occurrence))
                        .map(Discourse.Occurrence::entity)
                        .filter(entity -> entity.plural() == several)
                        .filter(entity -> country(entity).isPresent())
                        .toList();
        return people.stream()
                .filter(this::isSent)
                .findFirst()
                .or(() -> people.stream().filter(this::isAbroad).findFirst())
                .map(entity -> found(i, i + 2, entity));
    }

    /** "The president received the visitor": he is not his own guest. */
    private boolean isActingHere(Discourse.Occurrence occurrence) {
        return occurrence.sentence() == view.index() && occurrence.role() == Discourse.Role.SUBJECT;
    }

    private boolean isSent(Entity entity) {
        return entity.nouns().stream().anyMatch(noun -> reading.words().in("sent_abroad", noun));
    }

    /** Not of the state whose people the report calls by their office alone. */
    private boolean isAbroad(Entity entity) {
        return reading.facts()
                .home()
                .filter(home -> !country(entity).equals(Optional.of(home)))
                .isPresent();
    }

    private static Optional<String> country(Entity entity) {
        return entity.actors().stream().flatMap(actor -> actor.country().stream()).findFirst();
    }

    private Found found(int first, int end, StateEntry state, boolean plural) {
        Entity entity =
                plural
                        ? new Entity(
                                List.of(state.actor()),
                                Entity.Kind.GROUP,
                                "",
                                true,
                                Set.of("host"),
                                Set.of())
                        : Entity.state(state.actor());
        return found(first, end, entity);
    }

    private Found found(int first, int end, Entity entity) {
        return Found.described(
                view, first, end, entity, "who stands opposite those just spoken of");
    }
}
