package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/** Says who one person is that is called by a role: known already, holder of an office, or new. */
final class OnePerson {
    private final SentenceView view;
    private final Reading reading;
    private final RoleWriter writer;
    private final OfficeHolders holders;
    private final OfficeStates states;

    OnePerson(SentenceView view, Reading reading, RoleWriter writer) {
        this.view = view;
        this.reading = reading;
        this.writer = writer;
        this.holders = new OfficeHolders(reading);
        this.states = new OfficeStates(view, reading);
    }

    /** Who is meant; empty for a role without an article, which is a predicate, not a person. */
    Optional<Found> read(Role role) {
        Phrase phrase = role.phrase();
        if (phrase.isIndefinite()) {
            return Optional.of(newcomer(role));
        }
        boolean whose = role.namesState() || role.possessor().isPresent();
        if ((!phrase.isDefinite() && !whose) || (phrase.former() && !phrase.isDefinite())) {
            return Optional.empty();
        }
        Optional<Found> known = established(role);
        if (known.isPresent()) {
            return known;
        }
        Optional<Found> holder = holder(role);
        return holder.isPresent() ? holder : Optional.of(newcomer(role));
    }

    /** "his Chilean counterpart": who holds in that state the office of the person last named. */
    Optional<Found> counterpart(Role role) {
        if (role.plural()) {
            return Optional.empty();
        }
        if (!role.namesState()) {
            return role.head().noun().equals("counterpart") ? otherSide(role) : Optional.empty();
        }
        List<String> offices =
                role.possessor()
                        .or(
                                () ->
                                        reading.discourse()
                                                .last(Entity::isPerson)
                                                .map(e -> e.actors().get(0)))
                        .flatMap(Actor::office)
                        .flatMap(title -> reading.words().head(title))
                        .map(Head::offices)
                        .orElse(List.of());
        return holders.of(role.state().orElseThrow(), offices)
                .map(actor -> writer.found(role, person(actor, role), "holds the same office"))
                .or(() -> Optional.of(newcomer(role)));
    }

    /** "his counterpart": the holder of the same office on the other side of the report's pair. */
    private Optional<Found> otherSide(Role role) {
        Optional<Actor> self = role.possessor().filter(actor -> actor.office().isPresent());
        List<String> offices =
                self.flatMap(Actor::office)
                        .flatMap(title -> reading.words().head(title))
                        .map(Head::offices)
                        .orElse(List.of());
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> named =
                reading.discourse()
                        .last(
                                entity ->
                                        entity.isPerson()
                                                && isSpokenOf(entity)
                                                && isAbroad(entity.actors().get(0), self.get())
                                                && holds(entity.actors().get(0), offices))
                        .map(entity -> entity.actors().get(0));
        return named.or(() -> inOtherState(self.get(), offices))
                .map(
                        actor ->
                                writer.found(
                                        role,
                                        person(actor, role),
                                        "holds the same office on the other side"));
    }

    private Optional<Actor> inOtherState(Actor self, List<String> offices) {
        return self.country()
                .flatMap(new Opposites(view, reading)::ofPair)
                .flatMap(state -> holders.of(state.id(), offices));
    }

    /** Of a state of the heading above, where there is one. */
    private boolean isSpokenOf(Entity entity) {
        List<String> heading = reading.passages().heading(view.index());
        return heading.isEmpty()
                || entity.actors().get(0).country().filter(heading::contains).isPresent();
    }

    private static boolean isAbroad(Actor other, Actor self) {
        return other.country().isPresent() && !other.country().equals(self.country());
    }

    private boolean holds(Actor actor, List<String> offices) {
        return actor.office()
                .flatMap(title -> reading.words().head(title))
                .filter(head -> head.offices().stream().anyMatch(offices::contains))
                .isPresent();
    }

    /** Somebody the report has introduced with the same noun and, where it says, the same state. */
    private Optional<Found> established(Role role) {
        Set<String> modifiers = writer.modifiers(role);
        Predicate<Entity> possible =
                entity ->
                        entity.isPerson()
                                && fits(entity, role)
                                && agrees(entity, modifiers)
                                && !isOvertaken(entity, role);
        return reading.discourse()
                .last(possible.and(entity -> entity.nouns().contains(role.head().noun())))
                .or(() -> reading.discourse().last(possible))
                .map(entity -> writer.found(role, entity, takenUp(entity)));
    }

    /** "Chad protested. The foreign minister said …": Chad's, whoever was named before. */
    private boolean isOvertaken(Entity entity, Role role) {
        boolean alone = role.state().isEmpty() && OfficeStates.isOfEveryState(role.head());
        Optional<String> country = entity.actors().get(0).country();
        Optional<String> host = alone ? states.ofHost(role.phrase().first()) : Optional.empty();
        return host.isPresent()
                ? !country.equals(host.map(this::code))
                : alone && country.filter(states::isOvertaken).isPresent();
    }

    private static String takenUp(Entity entity) {
        return "taken up: " + entity.actors().get(0).name();
    }

    private boolean fits(Entity entity, Role role) {
        Actor actor = entity.actors().get(0);
        boolean said = role.namesState() || role.possessor().flatMap(Actor::country).isPresent();
        boolean sameState = !said || actor.country().equals(role.state().map(this::code));
        boolean sex =
                role.head().sex().isEmpty()
                        || entity.sex().isEmpty()
                        || entity.sex().equals(role.head().sex());
        boolean former =
                !role.phrase().former() || actor.sector().filter(s -> s == Sector.ELI).isPresent();
        return sameState
                && sex
                && former
                && (describes(entity, role.head()) || holds(actor, role.head()));
    }

    private String code(String state) {
        return reading.dictionary().state(state).map(StateEntry::code).orElse(state);
    }

    /** True when an entity was called by this noun, or by a longer one that ends in it. */
    private boolean describes(Entity entity, Head head) {
        boolean anybody = head.noun().equals("man") || head.noun().equals("woman");
        Optional<Sector> learned = entity.actors().get(0).sector().filter(s -> s == Sector.EDU);
        boolean scholar =
                learned.isPresent()
                        && head.sector().equals(learned)
                        && !reading.words().in("organisation_word", head.noun());
        return anybody
                || scholar
                || entity.nouns().stream()
                        .anyMatch(
                                noun ->
                                        noun.equals(head.noun())
                                                || noun.startsWith(head.noun() + " ")
                                                || noun.endsWith(" " + head.noun()));
    }

    private boolean holds(Actor actor, Head head) {
        boolean ruling = actor.sector().filter(sector -> sector == Sector.GOV).isPresent();
        return ruling
                && reading.offices().terms(actor.id().value()).orElse(List.of()).stream()
                        .filter(term -> term.term().overlaps(reading.facts().when()))
                        .filter(term -> Titles.fit(reading.words(), head.noun(), term.title()))
                        .anyMatch(term -> head.offices().contains(term.office()));
    }

    /** An unnamed person must have been introduced with the modifiers used now. */
    private static boolean agrees(Entity entity, Set<String> modifiers) {
        return entity.actors().get(0).type() != ActorType.GROUP
                || entity.words().containsAll(modifiers);
    }

    /** Who held the office on the report's day. */
    private Optional<Found> holder(Role role) {
        if (role.phrase().former()) {
            return Optional.empty();
        }
        return stateOf(role)
                .flatMap(id -> holders.of(id, role.head()))
                .map(
                        actor ->
                                writer.found(
                                        role,
                                        person(actor, role),
                                        "who held the office on the report's day"));
    }

    private Optional<String> stateOf(Role role) {
        return role.state()
                .or(() -> states.ofHost(role.phrase().first()))
                .or(() -> states.of(role.head()));
    }

    private static Entity person(Actor actor, Role role) {
        Set<String> names = Set.copyOf(List.of(Fold.all(actor.name()).split(" ")));
        return new Entity(
                List.of(actor), Entity.Kind.PERSON, "", false, Set.of(role.head().noun()), names);
    }

    /** One person without a name, met for the first time. */
    private Found newcomer(Role role) {
        Optional<String> state = role.state().or(() -> ownState(role));
        int place = view.token(role.phrase().first()).span().start();
        Actor actor =
                reading.actors()
                        .unnamedPerson(
                                writer.name(role), writer.key(role), state, role.sector(), place);
        Entity entity =
                new Entity(
                        List.of(actor),
                        Entity.Kind.PERSON,
                        role.head().sex(),
                        false,
                        Set.of(role.head().noun()),
                        writer.modifiers(role));
        return writer.found(role, entity, writer.whose(role) + "; a person known by a role");
    }

    /** Whose somebody is of whom the words do not say it. */
    private Optional<String> ownState(Role role) {
        if (role.other()) {
            return Optional.empty();
        }
        boolean bare = OfficeStates.isOfEveryState(role.head()) && role.phrase().isDefinite();
        return bare
                ? stateOf(role)
                : reading.homeOf(role.head().noun(), role.sector(), view.index());
    }
}
