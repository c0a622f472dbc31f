package org.chancery.text.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Mention;
import org.chancery.model.time.DateRange;

/**
 * Decides which state a name, adjective or town means: by the report's day, by how directly the
 * form names it, and by what else the report speaks of.
 */
final class StateChooser {
    private static final List<TermKind> DIRECTNESS =
            List.of(
                    TermKind.STATE,
                    TermKind.OWN_NAME,
                    TermKind.ADJECTIVE,
                    TermKind.DEMONYM,
                    TermKind.COMBINING,
                    TermKind.CAPITAL,
                    TermKind.METONYM,
                    TermKind.CITY,
                    TermKind.REGION);

    private final ActorDictionary dictionary;
    private final ReportFacts facts;

    StateChooser(ActorDictionary dictionary, ReportFacts facts) {
        this.dictionary = dictionary;
        this.facts = facts;
    }

    /**
     * What a form was read as.
     *
     * @param term the dictionary's term
     * @param state the state, when one is meant
     * @param candidates the states it could be, when none is decided
     */
    record Choice(Term term, Optional<StateEntry> state, List<Mention.Candidate> candidates) {}

    /** The state a hit means; empty when it has no term of a state at all. */
    Optional<Choice> choose(Hit hit) {
        List<Term> terms = mostDirect(hit);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Term> byState = new LinkedHashMap<>();
        terms.stream()
                .sorted(Comparator.comparing(Term::ambiguous))
                .forEach(term -> byState.putIfAbsent(term.entry(), term));
        List<StateEntry> possible =
                byState.keySet().stream().flatMap(id -> dictionary.state(id).stream()).toList();
        List<StateEntry> inTime = inTime(possible);
        List<StateEntry> firm =
                inTime.stream().filter(state -> !byState.get(state.id()).ambiguous()).toList();
        Optional<StateEntry> best = best(firm.isEmpty() ? inTime : firm, firm.isEmpty());
        return best.map(state -> new Choice(byState.get(state.id()), best, List.of()))
                .or(
                        () ->
                                Optional.of(
                                        new Choice(
                                                terms.get(0),
                                                Optional.empty(),
                                                candidates(inTime))));
    }

    private List<Term> mostDirect(Hit hit) {
        for (TermKind kind : DIRECTNESS) {
            List<Term> firm = used(hit, kind).filter(term -> !term.ambiguous()).toList();
            if (!firm.isEmpty()) {
                List<Term> rather = spokenOfMore(hit, firm);
                return rather.isEmpty() ? firm : rather;
            }
        }
        for (TermKind kind : DIRECTNESS) {
            List<Term> any = used(hit, kind).toList();
            if (!any.isEmpty()) {
                return any;
            }
        }
        return List.of();
    }

    /** The terms of a kind that were in use on the report's day. */
    private Stream<Term> used(Hit hit, TermKind kind) {
        return hit.of(kind).stream().filter(term -> term.used().overlaps(facts.when()));
    }

    /** Tripoli is Libya's capital, but in a report that is all about Lebanon the town there. */
    private List<Term> spokenOfMore(Hit hit, List<Term> firm) {
        int most = firm.stream().mapToInt(term -> facts.count(term.entry())).max().orElse(0);
        return DIRECTNESS.stream()
                .flatMap(kind -> used(hit, kind))
                .filter(term -> term.ambiguous() && facts.count(term.entry()) > most)
                .toList();
    }

    /** True for a state that is there on the report's day. */
    boolean exists(StateEntry state) {
        DateRange day = facts.when();
        return day.isUnknown() ? state.existed().latest().isEmpty() : livesOn(state, day);
    }

    /** True for a state that the report names otherwise than by its capital. */
    boolean isParty(String state) {
        return facts.nationalCount(state) > 0;
    }

    /** How often the report names a state. */
    int spokenOf(String state) {
        return facts.count(state);
    }

    private List<StateEntry> inTime(List<StateEntry> states) {
        List<StateEntry> living = states.stream().filter(this::exists).toList();
        return living.isEmpty() ? states : living;
    }

    /** True when the state existed for the larger part of the days in question. */
    private static boolean livesOn(StateEntry state, DateRange day) {
        return day.middle()
                .map(middle -> state.existed().contains(middle))
                .orElseGet(() -> state.existed().overlaps(day));
    }

    private Optional<StateEntry> best(List<StateEntry> states, boolean needSupport) {
        if (states.size() == 1 && !needSupport) {
            return Optional.of(states.get(0));
        }
        List<StateEntry> ranked =
                states.stream()
                        .sorted(Comparator.comparingInt((StateEntry s) -> -facts.count(s.id())))
                        .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int first = facts.count(ranked.get(0).id());
        int second = ranked.size() > 1 ? facts.count(ranked.get(1).id()) : -1;
        return (first > 0 || !needSupport) && first > second
                ? Optional.of(ranked.get(0))
                : narrower(ranked);
    }

    /**
     * A territory rather than the state that administers it; a successor rather than what is gone.
     */
    private static Optional<StateEntry> narrower(List<StateEntry> states) {
        return states.stream()
                .filter(
                        state ->
                                states.size() > 1
                                        && states.stream()
                                                .allMatch(
                                                        other ->
                                                                other.equals(state)
                                                                        || state.parent()
                                                                                .filter(
                                                                                        other.id()
                                                                                                ::equals)
                                                                                .isPresent()
                                                                        || other.successor()
                                                                                .filter(
                                                                                        state.id()
                                                                                                ::equals)
                                                                                .isPresent()))
                .findFirst();
    }

    private static List<Mention.Candidate> candidates(List<StateEntry> states) {
        return states.stream()
                .map(state -> new Mention.Candidate(state.actor(), 1.0 / states.size()))
                .toList();
    }

    /** The usual actor for a state's id. */
    Actor actor(String id) {
        return dictionary.state(id).map(StateEntry::actor).orElseGet(() -> Actor.state(id, id));
    }
}
