package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/**
 * Who stands on either side.
 *
 * @param a one side
 * @param b the other
 * @param words the words that name them, for the evidence
 * @param inferred true when a side is not named but known from the report
 */
record RelationSides(
        List<ActorReference> a, List<ActorReference> b, Set<Integer> words, boolean inferred) {

    RelationSides {
        a = List.copyOf(a);
        b = List.copyOf(b);
        words = Set.copyOf(words);
    }

    /** The sides of a match; empty when they cannot be told. */
    static Optional<RelationSides> of(Match match, ActorFinder finder, ReportPair pair) {
        Set<Integer> words = new LinkedHashSet<>();
        List<ActorReference> b = side(match, "b", finder, List.of(), words);
        List<ActorReference> a = side(match, "a", finder, b, words);
        if (match.has("organisation") && b.stream().noneMatch(RelationSides::isOrganisation)) {
            return Optional.empty();
        }
        if (!a.isEmpty() && !b.isEmpty()) {
            return Optional.of(new RelationSides(a, b, words, false));
        }
        List<ActorReference> named = a.isEmpty() ? b : a;
        if (match.has("mutual") && named.size() > 1) {
            return Optional.of(
                    new RelationSides(
                            named.subList(0, 1), named.subList(1, named.size()), words, false));
        }
        return match.has("dyad") ? completed(named, pair, words) : Optional.empty();
    }

    /** One state, or none, is named: the report's two states are meant. */
    private static Optional<RelationSides> completed(
            List<ActorReference> named, ReportPair pair, Set<Integer> words) {
        if (named.isEmpty()) {
            List<ActorReference> both =
                    pair.states().stream().map(s -> new ActorReference(s, s.name())).toList();
            return both.size() == 2
                    ? Optional.of(
                            new RelationSides(both.subList(0, 1), both.subList(1, 2), words, true))
                    : Optional.empty();
        }
        return named.get(0)
                .actor()
                .country()
                .flatMap(pair::otherThan)
                .map(other -> new ActorReference(other, other.name()))
                .map(other -> new RelationSides(named.subList(0, 1), List.of(other), words, true));
    }

    private static List<ActorReference> side(
            Match match,
            String slot,
            ActorFinder finder,
            List<ActorReference> others,
            Set<Integer> words) {
        for (List<Integer> heads : match.candidates(slot)) {
            List<ActorReference> found = new ArrayList<>();
            for (FoundActor actor : finder.actors(heads)) {
                actor.power()
                        .filter(power -> !isAmong(power, others) && !isAmong(power, found))
                        .ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                words.addAll(heads);
                return found;
            }
        }
        return List.of();
    }

    private static boolean isOrganisation(ActorReference reference) {
        return reference.actor().type() == ActorType.INTERGOVERNMENTAL_ORGANISATION
                || reference.actor().country().filter(code -> code.startsWith("IGO")).isPresent();
    }

    private static boolean isAmong(ActorReference reference, List<ActorReference> others) {
        return others.stream()
                .anyMatch(
                        other ->
                                other.actor().id().equals(reference.actor().id())
                                        || isSameState(other, reference));
    }

    private static boolean isSameState(ActorReference one, ActorReference other) {
        return one.actor().type() == ActorType.STATE
                && one.actor().country().equals(other.actor().country());
    }
}
