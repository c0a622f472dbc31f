package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Reads people and bodies called by what they do: "the foreign minister", "a Dutch diplomat",
 * "analysts", "the Chilean navy", "the leaders of Peru and Chile".
 */
final class RoleMentions {
    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;
    private final AffiliationReader affiliations;

    RoleMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
        this.affiliations = new AffiliationReader(view, reading);
    }

    /** A role phrase with all that decides who is meant. */
    private record Role(
            Phrase phrase,
            Head head,
            int end,
            Optional<String> state,
            Optional<Sector> sector,
            List<Hit> row,
            boolean plural) {

        boolean isBare() {
            return phrase.determiner().isEmpty() && phrase.nationals().isEmpty() && row.isEmpty();
        }
    }

    /**
     * The role phrase that begins at a token.
     *
     * @param possessor whose people they are, when "his", "their" stands right before
     */
    Optional<Found> read(int i, Optional<Actor> possessor) {
        Optional<Phrase> phrase = phrases.read(i).filter(p -> p.head().isPresent() && !p.hasName());
        if (phrase.isEmpty() || view.isHeadline()) {
            return Optional.empty();
        }
        Role role = role(phrase.get(), possessor);
        return switch (role.head().sort()) {
            case PERSON, OFFICE -> role.plural() ? people(role) : onePerson(role, possessor);
            case BODY -> body(role);
            case GROUP -> group(role);
            case EQUIPMENT -> role.phrase().nationals().isEmpty() ? Optional.empty() : group(role);
        };
    }

    private Role role(Phrase phrase, Optional<Actor> possessor) {
        Head head = phrase.head().orElseThrow();
        int end = phrase.end();
        List<Hit> row = List.of();
        if (view.is(end, "of", "for", "from", "at")) {
            int chain = affiliations.chainEnd(end);
            row = row(end + 1, chain);
            end =
                    row.isEmpty()
                            ? tellingEnd(end, chain)
                            : Math.max(chain, row.get(row.size() - 1).end());
        }
        int last = end;
        Optional<String> state =
                affiliations
                        .state(phrase.first(), phrase.end())
                        .or(() -> affiliations.state(phrase.end(), last))
                        .or(() -> possessor.flatMap(Actor::country))
                        .or(() -> eponym(phrase));
        Optional<Sector> sector =
                phrase.former() && head.isPerson()
                        ? Optional.of(Sector.ELI)
                        : affiliations
                                .sector(phrase.first(), phrase.end(), Optional.of(head))
                                .or(
                                        () ->
                                                affiliations.sector(
                                                        phrase.first(), last, Optional.of(head)));
        boolean plural =
                head.plural() || (view.tag(phrase.end() - 1).equals("NNS") && head.isPerson());
        return new Role(phrase, head, end, state, sector, row, plural);
    }

    /** The chain of "of …" as far as it says whose they are; none of it when it does not. */
    private int tellingEnd(int end, int chain) {
        boolean tells =
                affiliations.state(end, chain).isPresent()
                        || affiliations.sector(end, chain, Optional.empty()).isPresent();
        return tells ? chain : end;
    }

    /** The states side by side after "of": "of Chile, Peru and Bolivia". */
    private List<Hit> row(int first, int chain) {
        List<Hit> row = new ArrayList<>();
        int i = first;
        while (true) {
            int at = view.is(i, "the") ? i + 1 : i;
            Optional<Hit> hit = view.nationalAt(at).filter(h -> h.has(TermKind.STATE));
            if (hit.isEmpty() || view.isPossessiveMark(hit.get().end())) {
                break;
            }
            row.add(hit.get());
            i = hit.get().end();
            if (!view.is(i, ",", "and")) {
                break;
            }
            i += view.is(i, ",") && view.is(i + 1, "and") ? 2 : 1;
        }
        return row.isEmpty() || (i < chain && row.size() == 1) ? List.of() : row;
    }

    /** The state of the person an administration is called after: "the Reagan administration". */
    private Optional<String> eponym(Phrase phrase) {
        if (phrase.head().filter(h -> h.sort() == Head.Sort.BODY).isEmpty()
                || phrase.headFirst() == phrase.first()) {
            return Optional.empty();
        }
        String name = view.text(phrase.headFirst() - 1);
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        return new PersonLookup(reading)
                .byPart(name, List.of(), Optional.empty(), true)
                .flatMap(id -> reading.offices().terms(id))
                .map(terms -> terms.get(terms.size() - 1).country());
    }

    private Optional<Found> onePerson(Role role, Optional<Actor> possessor) {
        Phrase phrase = role.phrase();
        if (phrase.isIndefinite()) {
            return Optional.of(newcomer(role));
        }
        boolean whose =
                (role.state().isPresent() && !phrase.nationals().isEmpty())
                        || role.row().size() == 1
                        || possessor.isPresent();
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

    /** Somebody the report has introduced with the same noun and, where it says, the same state. */
    private Optional<Found> established(Role role) {
        Set<String> modifiers = modifiers(role.phrase());
        return reading.discourse()
                .last(
                        entity ->
                                entity.isPerson()
                                        && fits(entity, role)
                                        && !contradicts(entity, modifiers))
                .map(entity -> found(role, entity, "taken up: " + entity.actors().get(0).name()));
    }

    private boolean fits(Entity entity, Role role) {
        Actor actor = entity.actors().get(0);
        boolean sameState =
                role.state().isEmpty()
                        || (role.phrase().nationals().isEmpty() && role.row().isEmpty())
                        || actor.country().equals(role.state().map(this::code));
        boolean sex =
                role.head().sex().isEmpty()
                        || entity.sex().isEmpty()
                        || entity.sex().equals(role.head().sex());
        return sameState && sex && (describes(entity, role.head()) || holds(actor, role.head()));
    }

    private String code(String state) {
        return reading.dictionary().state(state).map(StateEntry::code).orElse(state);
    }

    /** True when an entity was called by this noun, or by a longer one that ends in it. */
    private static boolean describes(Entity entity, Head head) {
        boolean anybody = head.noun().equals("man") || head.noun().equals("woman");
        return anybody
                || entity.nouns().stream()
                        .anyMatch(
                                noun ->
                                        noun.equals(head.noun())
                                                || noun.endsWith(" " + head.noun()));
    }

    private boolean holds(Actor actor, Head head) {
        boolean ruling = actor.sector().filter(sector -> sector == Sector.GOV).isPresent();
        return !head.offices().isEmpty()
                && ruling
                && reading.offices().terms(actor.id().value()).orElse(List.of()).stream()
                        .filter(
                                term ->
                                        reading.facts().when().isUnknown()
                                                || term.term().overlaps(reading.facts().when()))
                        .anyMatch(term -> head.offices().contains(term.office()));
    }

    private static boolean contradicts(Entity entity, Set<String> modifiers) {
        return entity.kind() == Entity.Kind.PERSON
                && entity.actors().get(0).type() == org.chancery.model.actor.ActorType.GROUP
                && !entity.words().containsAll(modifiers);
    }

    private Set<String> modifiers(Phrase phrase) {
        String between =
                view.phrase(Math.min(phrase.headFirst(), phrase.first() + 1), phrase.headFirst());
        return Stream.of(between.split("[ -]"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }

    /** Who held the office on the report's day. */
    private Optional<Found> holder(Role role) {
        if (role.head().offices().isEmpty() || role.phrase().former()) {
            return Optional.empty();
        }
        Optional<String> state = role.state().or(() -> reading.facts().home());
        return state.flatMap(id -> holderOf(id, role.head().offices()))
                .map(
                        actor ->
                                found(
                                        role,
                                        personEntity(actor, role),
                                        "who held the office on the report's day"));
    }

    /** The only holder of an office, those named in the report first. */
    private Optional<Actor> holderOf(String state, List<String> offices) {
        for (String office : offices) {
            List<String> persons =
                    reading.offices().holders(state, office, reading.facts().when()).stream()
                            .map(OfficeTerm::person)
                            .distinct()
                            .toList();
            List<String> named =
                    persons.stream().filter(reading.facts().persons()::contains).toList();
            List<String> best = named.isEmpty() ? persons : named;
            if (best.size() == 1) {
                List<OfficeTerm> terms = reading.offices().terms(best.get(0)).orElseThrow();
                return Optional.of(reading.actors().person(terms, List.of(office), false, false));
            }
        }
        return Optional.empty();
    }

    private Entity personEntity(Actor actor, Role role) {
        Set<String> names = Set.of(Fold.all(actor.name()).split(" "));
        return new Entity(
                List.of(actor), Entity.Kind.PERSON, "", false, Set.of(role.head().noun()), names);
    }

    /** One person without a name, met for the first time. */
    private Found newcomer(Role role) {
        String words = view.words(role.phrase().first(), role.end());
        Optional<String> state = role.state().or(() -> reading.facts().home());
        Actor actor =
                reading.actors()
                        .unnamed(
                                words,
                                state,
                                role.sector(),
                                true,
                                view.token(role.phrase().first()).span().start());
        Entity entity =
                new Entity(
                        List.of(actor),
                        Entity.Kind.PERSON,
                        role.head().sex(),
                        false,
                        Set.of(role.head().noun()),
                        modifiers(role.phrase()));
        return found(role, entity, whose(role) + ", a person known by a role");
    }

    private String whose(Role role) {
        return role.state().isPresent() ? "the words name the state" : "the report's own state";
    }

    private Optional<Found> people(Role role) {
        if (role.row().size() > 1
                || (role.head().noun().equals("leader") && role.state().isPresent())) {
            Optional<Found> leaders = leaders(role);
            if (leaders.isPresent()) {
                return leaders;
            }
        }
        return group(role);
    }

    /** The heads of several states, one by one. */
    private Optional<Found> leaders(Role role) {
        List<String> states =
                role.row().stream()
                        .flatMap(
                                hit ->
                                        reading
                                                .states()
                                                .choose(hit)
                                                .flatMap(StateChooser.Choice::state)
                                                .stream())
                        .map(StateEntry::id)
                        .toList();
        List<Actor> holders =
                states.stream()
                        .flatMap(state -> holderOf(state, role.head().offices()).stream())
                        .toList();
        if (states.size() < 2) {
            return Optional.empty();
        }
        List<Actor> actors =
                holders.size() == states.size()
                        ? holders
                        : states.stream().map(reading.actors()::government).toList();
        return Optional.of(
                found(role, Entity.row(actors), "the holders of the office in each state"));
    }

    private Optional<Found> group(Role role) {
        boolean general =
                role.sector()
                        .filter(s -> reading.words().in("general_sector", s.name()))
                        .isPresent();
        if (role.isBare()
                && (general || role.head().sort() == Head.Sort.GROUP)
                && role.state().isEmpty()) {
            return Optional.empty();
        }
        Optional<Entity> before =
                role.phrase().isDefinite() && role.state().isEmpty()
                        ? reading.discourse()
                                .last(
                                        e ->
                                                e.kind() == Entity.Kind.GROUP
                                                        && e.nouns().contains(role.head().noun()))
                        : Optional.empty();
        if (before.isPresent()) {
            return before.map(
                    entity -> found(role, entity, "taken up: " + entity.actors().get(0).name()));
        }
        Optional<String> state =
                role.state().or(() -> general ? Optional.empty() : reading.facts().home());
        Actor actor = reading.actors().unnamed(groupName(role), state, role.sector(), false, 0);
        Entity.Kind kind =
                role.head().sort() == Head.Sort.EQUIPMENT
                        ? Entity.Kind.EQUIPMENT
                        : Entity.Kind.GROUP;
        Entity entity =
                new Entity(List.of(actor), kind, "", true, Set.of(role.head().noun()), Set.of());
        return Optional.of(found(role, entity, whose(role) + ", people known by a role"));
    }

    private String groupName(Role role) {
        int first = role.phrase().first();
        return view.words(role.phrase().isDefinite() ? first + 1 : first, role.end());
    }

    private Optional<Found> body(Role role) {
        Phrase phrase = role.phrase();
        boolean capital = view.isCapital(phrase.headFirst()) && phrase.headFirst() > 0;
        if ((role.isBare() && !capital && role.state().isEmpty())
                || (phrase.isIndefinite() && role.state().isEmpty())) {
            return Optional.empty();
        }
        if (role.row().size() > 1) {
            return leaders(role);
        }
        if (role.plural() && role.state().isEmpty()) {
            return Optional.empty();
        }
        Optional<Entity> before =
                role.state().isEmpty() && phrase.isDefinite() ? lastBody(role) : Optional.empty();
        if (before.isPresent()) {
            return before.map(
                    entity -> found(role, entity, "taken up: " + entity.actors().get(0).name()));
        }
        Optional<String> state = role.state().or(() -> reading.facts().home());
        boolean government = reading.words().in("government_word", role.head().noun());
        if (government && state.isPresent()) {
            Actor actor = reading.actors().government(state.get());
            Entity entity =
                    new Entity(
                            List.of(actor),
                            Entity.Kind.STATE,
                            "",
                            false,
                            Set.of(role.head().noun()),
                            Set.of());
            return Optional.of(found(role, entity, whose(role) + ", its government"));
        }
        Actor actor =
                reading.actors()
                        .body(bodyName(role, state), role.head().noun(), state, role.sector());
        Entity entity =
                new Entity(
                        List.of(actor),
                        Entity.Kind.BODY,
                        "",
                        false,
                        Set.of(role.head().noun()),
                        Set.of());
        return Optional.of(found(role, entity, whose(role) + ", one of its bodies"));
    }

    private Optional<Entity> lastBody(Role role) {
        return reading.discourse()
                .last(
                        entity ->
                                (entity.kind() == Entity.Kind.BODY
                                                || entity.kind() == Entity.Kind.STATE)
                                        && entity.nouns().stream()
                                                .anyMatch(
                                                        noun ->
                                                                noun.equals(role.head().noun())
                                                                        || noun.endsWith(
                                                                                " "
                                                                                        + role.head()
                                                                                                .noun())));
    }

    private String bodyName(Role role, Optional<String> state) {
        Phrase phrase = role.phrase();
        int first = phrase.determiner().isEmpty() ? phrase.first() : phrase.first() + 1;
        String words = view.words(first, role.end());
        return phrase.nationals().isEmpty() && role.end() == phrase.end()
                ? state.flatMap(reading.dictionary()::state)
                        .map(entry -> words + " of " + entry.name())
                        .orElse(words)
                : words;
    }

    private Found found(Role role, Entity entity, String reason) {
        Mention mention =
                Mentions.of(
                        view,
                        role.phrase().first(),
                        role.end(),
                        Mention.Form.DESCRIPTION,
                        entity.actors(),
                        reason);
        return new Found(mention, role.phrase().headToken(), Optional.of(entity));
    }
}
