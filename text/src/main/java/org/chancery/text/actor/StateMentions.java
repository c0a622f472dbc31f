package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Reads states: by name, adjective, people, compound, capital, seat and metonym; and their towns.
 */
final class StateMentions {
    private final SentenceView view;
    private final Reading reading;
    private final PlaceSense senses;
    private final Clause clause;

    StateMentions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.senses = new PlaceSense(view, reading.words());
        this.clause = new Clause(view, reading.words());
    }

    /** The state or place named from a token on. */
    Optional<Found> read(int i) {
        Optional<Found> compound = compound(i);
        if (compound.isPresent()) {
            return compound;
        }
        return view.hitAt(i).flatMap(this::single);
    }

    /** "Sino-Indian", "Franco-German", "U.S.-Japanese": two states in one adjective. */
    private Optional<Found> compound(int i) {
        List<Actor> actors = new ArrayList<>();
        int at = i;
        while (true) {
            Optional<StateEntry> state = part(at, at > i);
            if (state.isEmpty()) {
                break;
            }
            actors.add(state.get().actor());
            at = view.hitAt(at).orElseThrow().end();
            if (!isHyphen(at) || part(at + 1, true).isEmpty()) {
                break;
            }
            at++;
        }
        if (actors.size() < 2) {
            return Optional.empty();
        }
        Mention mention =
                Mentions.of(view, i, at, Mention.Form.ADJECTIVE, actors, "a compound of states");
        return Optional.of(new Found(mention, at - 1, Optional.of(Entity.row(actors))));
    }

    private boolean isHyphen(int i) {
        return view.is(i, "-", "--", "/");
    }

    private Optional<StateEntry> part(int i, boolean inside) {
        Optional<Hit> hit = view.hitAt(i);
        boolean combining =
                hit.filter(h -> h.has(TermKind.COMBINING)).isPresent() && isHyphen(hit.get().end());
        return hit.filter(h -> combining || h.isNational() || (inside && h.has(TermKind.COMBINING)))
                .flatMap(h -> reading.states().choose(h))
                .flatMap(StateChooser.Choice::state);
    }

    private Optional<Found> single(Hit hit) {
        Optional<StateChooser.Choice> choice = reading.states().choose(hit);
        if (choice.isEmpty() || isPartOfLongerName(hit) || isPointOfCompass(hit) || isWater(hit)) {
            return Optional.empty();
        }
        StateChooser.Choice read = choice.get();
        Optional<StateEntry> state = read.state().or(() -> supported(hit, read));
        if (state.isEmpty()) {
            return read.candidates().size() > 1
                    ? Optional.of(abstain(hit, read))
                    : Optional.empty();
        }
        return Optional.ofNullable(
                switch (read.term().kind()) {
                    case STATE -> name(hit, state.get());
                    case OWN_NAME -> standsAlone(hit) ? name(hit, state.get()) : null;
                    case ADJECTIVE ->
                            view.isCapital(hit.first()) ? adjective(hit, state.get()) : null;
                    case DEMONYM -> people(hit, state.get());
                    case CAPITAL -> capital(hit, state.get());
                    case METONYM -> metonym(hit, state.get(), read.term());
                    case CITY, REGION -> town(hit, state.get());
                    default -> null;
                });
    }

    /** Foreign words beside other names are most often a part of them: "Credit Suisse". */
    private boolean standsAlone(Hit hit) {
        return !view.isHeadline()
                && !view.isCapital(hit.end())
                && (hit.first() < 2 || !view.isCapital(hit.first() - 1));
    }

    /** A doubtful form is taken where only a state makes sense. */
    private Optional<StateEntry> supported(Hit hit, StateChooser.Choice read) {
        boolean wide =
                read.term().kind() == TermKind.STATE || read.term().kind() == TermKind.ADJECTIVE;
        boolean placed =
                view.isPreposition(hit.first() - 1)
                        || clause.isSubject(hit.first(), hit.end())
                        || view.isPossessiveMark(hit.end());
        boolean name =
                reading.offices().isGivenName(view.text(hit.first() - 1))
                        || view.isCapital(hit.end());
        return read.candidates().size() == 1 && wide && placed && !name
                ? reading.dictionary().state(read.term().entry())
                : Optional.empty();
    }

    private Found abstain(Hit hit, StateChooser.Choice read) {
        return new Found(
                Mentions.undecided(
                        view,
                        hit.first(),
                        hit.end(),
                        read.term().kind() == TermKind.ADJECTIVE
                                ? Mention.Form.ADJECTIVE
                                : Mention.Form.NAME,
                        read.candidates(),
                        "several states bear this name and the report does not say which"),
                hit.end() - 1,
                Optional.empty());
    }

    /** True within "Lisbon Treaty", "Paris Club": the name of something else. */
    private boolean isPartOfLongerName(Hit hit) {
        boolean town = !hit.isNational();
        return town
                && view.isCapital(hit.end())
                && !view.isHeadline()
                && reading.words().in("thing_word", view.lower(hit.end()));
    }

    /** "West Kordofan", "Western Sahara Road": a part of the world only where no name goes on. */
    private boolean isPointOfCompass(Hit hit) {
        return view.is(hit.end() - 1, "west", "western", "east", "eastern")
                && hit.isNational()
                && view.isCapital(hit.end())
                && view.isNoun(hit.end())
                && !view.isHeadline();
    }

    /** "the South China Sea", "the Gulf of Oman", "the Parana river": waters act for nobody. */
    private boolean isWater(Hit hit) {
        boolean town = !hit.isNational();
        boolean after =
                (town || view.isCapital(hit.end()))
                        && reading.words().in("water_word", view.lower(hit.end()));
        boolean before =
                view.is(hit.first() - 1, "of")
                        && view.isCapital(hit.first() - 2)
                        && reading.words().in("water_word", view.lower(hit.first() - 2));
        return after || before || view.is(hit.end(), "round");
    }

    private Found name(Hit hit, StateEntry state) {
        int end = hit.end();
        Place place = new Place(view.words(hit.first(), end), country(state));
        if (modifies(end)) {
            return adjectiveFound(hit, state);
        }
        int first = view.is(hit.first() - 1, "the") ? hit.first() - 1 : hit.first();
        boolean located =
                reading.words().in("within_country", view.lower(clause.before(first)))
                        && !view.isPossessiveMark(end);
        if (located) {
            Mention mention =
                    Mentions.place(view, first, end, country(state), "the country in which");
            return new Found(mention, end - 1, Optional.of(Entity.state(state.actor())));
        }
        Mention mention =
                Mentions.of(
                        view,
                        first,
                        end,
                        Mention.Form.NAME,
                        List.of(state.actor()),
                        "a state's name");
        return new Found(
                Mentions.withPlace(mention, place),
                end - 1,
                Optional.of(Entity.state(state.actor())));
    }

    /** A region of several states lies in no state. */
    private static Optional<String> country(StateEntry state) {
        return state.type() == ActorType.REGION ? Optional.empty() : Optional.of(state.id());
    }

    /** True when a noun follows at once, so that the name only says whose it is: "U.S. plans". */
    private boolean modifies(int end) {
        boolean adjacent = view.isNoun(end) || (view.tag(end).equals("JJ") && view.isNoun(end + 1));
        return adjacent
                && !reading.words().in("calendar_word", view.lower(end))
                && !view.isHeadline();
    }

    private Found adjective(Hit hit, StateEntry state) {
        boolean people =
                view.is(hit.first() - 1, "the")
                        && (clause.verbAfter(hit.end()) >= 0
                                || view.isPossessiveMark(hit.end())
                                || !view.has(hit.end())
                                || (view.isMark(hit.end()) && !view.is(hit.end(), "-")));
        return people && !hit.of(TermKind.DEMONYM).isEmpty()
                ? people(hit, state)
                : adjectiveFound(hit, state);
    }

    private Found adjectiveFound(Hit hit, StateEntry state) {
        Mention mention =
                Mentions.of(
                        view,
                        hit.first(),
                        hit.end(),
                        Mention.Form.ADJECTIVE,
                        List.of(state.actor()),
                        "a state's adjective");
        return new Found(mention, hit.end() - 1, Optional.empty());
    }

    private Found people(Hit hit, StateEntry state) {
        return StatelessPeople.read(view, reading, hit)
                .map(actor -> people(hit, actor, "a people within a state"))
                .orElseGet(() -> people(hit, state.actor(), "a state's people"));
    }

    private Found people(Hit hit, Actor actor, String reason) {
        int first = view.is(hit.first() - 1, "the") ? hit.first() - 1 : hit.first();
        Mention mention =
                Mentions.of(view, first, hit.end(), Mention.Form.NAME, List.of(actor), reason);
        Entity entity =
                new Entity(
                        List.of(actor),
                        Entity.Kind.GROUP,
                        "",
                        true,
                        java.util.Set.of("people"),
                        java.util.Set.of());
        return new Found(mention, hit.end() - 1, Optional.of(entity));
    }

    private Found capital(Hit hit, StateEntry state) {
        PlaceSense.Verdict verdict = senses.decide(hit.first(), hit.end());
        Place place = new Place(view.words(hit.first(), hit.end()), Optional.of(state.id()));
        if (!verdict.government()) {
            return new Found(
                    Mentions.place(view, hit.first(), hit.end(), country(state), verdict.reason()),
                    hit.end() - 1,
                    Optional.empty());
        }
        Actor actor = acting(hit, state);
        boolean adjective = modifies(hit.end());
        Mention mention =
                Mentions.of(
                        view,
                        hit.first(),
                        hit.end(),
                        adjective ? Mention.Form.ADJECTIVE : Mention.Form.NAME,
                        List.of(actor),
                        "the capital stands for the government: " + verdict.reason());
        return new Found(
                Mentions.withPlace(mention, place),
                hit.end() - 1,
                Optional.of(Entity.state(actor)));
    }

    /**
     * The government of the state; the organisation that sits there, where the report is of that.
     */
    private Actor acting(Hit hit, StateEntry state) {
        int own = reading.facts().nationalCount(state.id());
        Optional<Actor> seated =
                hit.of(TermKind.SEAT).stream()
                        .map(Term::entry)
                        .filter(id -> reading.facts().organisationCount(id) > own)
                        .max(Comparator.comparingInt(reading.facts()::organisationCount))
                        .flatMap(reading.dictionary()::organisation)
                        .map(entry -> entry.actor(entry.name()));
        return seated.orElseGet(
                () ->
                        state.type() == ActorType.STATE
                                ? state.actor().withSector(Sector.GOV)
                                : state.actor());
    }

    private Found metonym(Hit hit, StateEntry state, Term term) {
        int first = view.is(hit.first() - 1, "the") ? hit.first() - 1 : hit.first();
        boolean located = reading.words().in("locative", view.lower(first - 1));
        if (located) {
            return new Found(
                    Mentions.place(
                            view,
                            first,
                            hit.end(),
                            Optional.of(state.id()),
                            "the building in which"),
                    hit.end() - 1,
                    Optional.empty());
        }
        Actor actor = state.actor().withSector(term.sector().orElseThrow());
        Mention mention =
                Mentions.of(
                        view,
                        first,
                        hit.end(),
                        Mention.Form.NAME,
                        List.of(actor),
                        "a name for a government");
        return new Found(mention, hit.end() - 1, Optional.of(Entity.state(actor)));
    }

    private Found town(Hit hit, StateEntry state) {
        return new Found(
                Mentions.place(view, hit.first(), hit.end(), country(state), "a town or region"),
                hit.end() - 1,
                Optional.empty());
    }
}
