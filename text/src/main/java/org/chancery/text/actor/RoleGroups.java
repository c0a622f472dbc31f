package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;

/** Says who several people, a body or "the country" are. */
final class RoleGroups {
    private static final Set<Sector> CITIZENS = Set.of(Sector.CVL, Sector.OPP, Sector.LAB);

    /** How far behind those who act the place may stand. */
    private static final int NEAR = 6;

    private final SentenceView view;
    private final Reading reading;
    private final RoleWriter writer;
    private final OfficeHolders holders;
    private final OfficeStates states;

    RoleGroups(SentenceView view, Reading reading, RoleWriter writer) {
        this.view = view;
        this.reading = reading;
        this.writer = writer;
        this.holders = new OfficeHolders(reading);
        this.states = new OfficeStates(view, reading);
    }

    Optional<Found> people(Role role) {
        return role.row().size() > 1 ? Optional.of(leaders(role)) : group(role);
    }

    /** The people of several states under one noun: office holders, or else those of each state. */
    Found ofEach(Role role, List<Hit> row) {
        List<StateEntry> states =
                row.stream()
                        .flatMap(hit -> reading.states().choose(hit).stream())
                        .flatMap(choice -> choice.state().stream())
                        .distinct()
                        .toList();
        List<Actor> people =
                states.stream()
                        .flatMap(state -> holders.of(state.id(), role.head().offices()).stream())
                        .toList();
        boolean all = !people.isEmpty() && people.size() == states.size();
        List<Actor> sides =
                states.stream()
                        .map(StateEntry::actor)
                        .map(actor -> role.sector().map(actor::withSector).orElse(actor))
                        .toList();
        return writer.found(
                role,
                Entity.row(all ? people : sides),
                all ? "the holders of the office in each state" : "those of each state");
    }

    /** The holders of an office in several states, one by one; else their governments. */
    private Found leaders(Role role) {
        List<String> states =
                role.row().stream()
                        .flatMap(hit -> reading.states().choose(hit).stream())
                        .flatMap(choice -> choice.state().stream())
                        .map(StateEntry::id)
                        .toList();
        List<Actor> people =
                states.stream()
                        .flatMap(state -> holders.of(state, role.head().offices()).stream())
                        .toList();
        boolean all = people.size() == states.size();
        List<Actor> actors =
                all ? people : states.stream().map(reading.actors()::government).toList();
        return writer.found(
                role,
                Entity.row(actors),
                all ? "the holders of the office in each state" : "those of each state");
    }

    Optional<Found> group(Role role) {
        boolean named = role.state().isPresent();
        boolean general =
                role.sector()
                        .filter(s -> reading.words().in("general_sector", s.name()))
                        .isPresent();
        boolean force = role.head().sort() == Head.Sort.GROUP;
        boolean vague = general || force;
        Optional<Entity> same =
                role.isBare() && force && !named ? lastGroup(role) : Optional.empty();
        if (same.isPresent()) {
            return same.map(entity -> writer.found(role, entity, takenUp(entity)));
        }
        if ((role.isBare() && vague && !named)
                || (role.head().noun().equals("people") && !role.namesState())) {
            return Optional.empty();
        }
        Optional<Entity> before =
                role.phrase().isDefinite() && !named ? lastGroup(role) : Optional.empty();
        if (before.isPresent()) {
            return before.map(entity -> writer.found(role, entity, takenUp(entity)));
        }
        return Optional.of(newGroup(role));
    }

    private Found newGroup(Role role) {
        Optional<String> state =
                role.state()
                        .or(
                                () ->
                                        role.other()
                                                ? Optional.empty()
                                                : where(role)
                                                        .or(
                                                                () ->
                                                                        reading.homeOf(
                                                                                role.head().noun(),
                                                                                role.sector(),
                                                                                view.index())));
        Actor actor =
                reading.actors().group(writer.name(role), writer.key(role), state, role.sector());
        Entity.Kind kind =
                role.head().sort() == Head.Sort.EQUIPMENT
                        ? Entity.Kind.EQUIPMENT
                        : Entity.Kind.GROUP;
        Entity entity =
                new Entity(List.of(actor), kind, "", true, Set.of(role.head().noun()), Set.of());
        return writer.found(role, entity, writer.whose(role) + "; people known by a role");
    }

    /** "Students marched through Lima": people who serve no state act where they live. */
    private Optional<String> where(Role role) {
        boolean mayBe =
                !role.phrase().isDefinite() && role.sector().filter(CITIZENS::contains).isPresent();
        return view.hits().stream()
                .filter(hit -> mayBe && hit.first() > role.end())
                .filter(hit -> hit.first() <= role.end() + NEAR)
                .filter(hit -> hit.has(TermKind.CAPITAL) || hit.has(TermKind.CITY))
                .filter(hit -> view.is(hit.first() - 1, "in", "through", "across", "outside"))
                .filter(hit -> !view.isPossessiveMark(hit.end()))
                .findFirst()
                .flatMap(reading.states()::choose)
                .flatMap(StateChooser.Choice::state)
                .map(StateEntry::id)
                .filter(reading.states()::isParty);
    }

    private Optional<Entity> lastGroup(Role role) {
        return reading.discourse()
                .last(
                        entity ->
                                entity.kind() == Entity.Kind.GROUP
                                        && entity.nouns().contains(role.head().noun()));
    }

    private static String takenUp(Entity entity) {
        return "taken up: " + entity.actors().get(0).name();
    }

    /** A ministry, a parliament, an army; a government is its state. */
    Optional<Found> body(Role role) {
        Phrase phrase = role.phrase();
        boolean named = role.state().isPresent();
        boolean capital = view.isCapital(phrase.headFirst()) && phrase.headFirst() > 0;
        Optional<String> own = capital ? ofNamedBody(role) : states.ofBody(role.sector());
        boolean foreign = own.isEmpty();
        boolean unsaid =
                (role.isBare() && !capital) || phrase.isIndefinite() || role.plural() || foreign;
        if (!named && unsaid) {
            return Optional.empty();
        }
        if (role.row().size() > 1) {
            return Optional.of(leaders(role));
        }
        Optional<Entity> before = !named && phrase.isDefinite() ? lastBody(role) : Optional.empty();
        if (before.isPresent()) {
            return before.map(entity -> writer.found(role, entity, takenUp(entity)));
        }
        return Optional.of(newBody(role, role.state().or(() -> own)));
    }

    /** "In Lima the Foreign Ministry denied it": Peru's, whoever's report it is. */
    private Optional<String> ofNamedBody(Role role) {
        Optional<String> here =
                ReportFacts.servesState(role.sector())
                        ? reading.passages().opening(view.index())
                        : Optional.empty();
        return here.or(() -> reading.facts().homeOf(role.sector()));
    }

    private Optional<Entity> lastBody(Role role) {
        String noun = role.head().noun();
        return reading.discourse()
                .last(
                        entity ->
                                (entity.kind() == Entity.Kind.BODY
                                                || entity.kind() == Entity.Kind.STATE)
                                        && !isOvertaken(entity)
                                        && entity.nouns().stream()
                                                .anyMatch(
                                                        n ->
                                                                n.equals(noun)
                                                                        || n.endsWith(" " + noun)));
    }

    private boolean isOvertaken(Entity entity) {
        return entity.actors().get(0).country().filter(states::isOvertaken).isPresent();
    }

    private Found newBody(Role role, Optional<String> state) {
        String noun = role.head().noun();
        boolean government = reading.words().in("government_word", noun);
        Actor actor =
                government && state.isPresent()
                        ? reading.actors().government(state.get())
                        : reading.actors()
                                .body(
                                        bodyName(role, state),
                                        writer.key(role),
                                        state,
                                        role.sector());
        Entity.Kind kind = government ? Entity.Kind.STATE : Entity.Kind.BODY;
        Entity entity = new Entity(List.of(actor), kind, "", false, Set.of(noun), Set.of());
        return writer.found(role, entity, writer.whose(role) + "; a body of a state");
    }

    /**
     * "Russian Foreign Ministry" as written; "Foreign Ministry of Russia" where the text is short.
     */
    private String bodyName(Role role, Optional<String> state) {
        String words = writer.name(role);
        boolean bare = role.phrase().nationals().isEmpty() && role.end() == role.phrase().end();
        return state.filter(id -> bare)
                .flatMap(reading.dictionary()::state)
                .map(entry -> words + " of " + entry.name())
                .orElse(words);
    }

    /** "the country", "the kingdom": the state most spoken of. */
    Optional<Found> country(Role role) {
        Phrase phrase = role.phrase();
        boolean anaphor = phrase.isDefinite() && phrase.headFirst() == phrase.first() + 1;
        if (!anaphor || role.plural() || view.is(phrase.end(), "of", "that", "which")) {
            return Optional.empty();
        }
        Optional<Entity> spoken = stateOfSpeaker();
        if (spoken.isPresent()) {
            return spoken.map(entity -> writer.found(role, entity, takenUp(entity)));
        }
        return reading
                .discourse()
                .weigh(view.index(), occurrence -> occurrence.entity().kind() == Entity.Kind.STATE)
                .stream()
                .findFirst()
                .map(weighed -> writer.found(role, weighed.entity(), takenUp(weighed.entity())));
    }

    /** "Mali's officials said the country …": that of whoever the sentence is about. */
    private Optional<Entity> stateOfSpeaker() {
        List<Discourse.Occurrence> subjects =
                reading
                        .discourse()
                        .latest(e -> e.isPerson() || (e.kind() == Entity.Kind.GROUP && isOne(e)))
                        .stream()
                        .takeWhile(occurrence -> occurrence.sentence() == view.index())
                        .filter(occurrence -> occurrence.role() == Discourse.Role.SUBJECT)
                        .toList();
        return subjects.isEmpty()
                ? Optional.empty()
                : subjects.get(subjects.size() - 1).entity().actors().get(0).country().stream()
                        .flatMap(country -> reading.dictionary().state(country).stream())
                        .map(state -> Entity.state(state.actor()))
                        .findFirst();
    }

    private static boolean isOne(Entity entity) {
        return entity.actors().size() == 1;
    }
}
