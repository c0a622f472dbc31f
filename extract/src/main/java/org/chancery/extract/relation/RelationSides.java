package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.NameSeries;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
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

    private static final Set<String> TIES = Set.of("between", "with", "to", "possessor");

    RelationSides {
        a = List.copyOf(a);
        b = List.copyOf(b);
        words = Set.copyOf(words);
    }

    /** The sides that the sentence of a match names; empty when it leaves one out. */
    static Optional<RelationSides> named(Match match, ActorFinder finder, Lexicon lexicon) {
        Found found = Found.of(match, finder, lexicon);
        if (match.has("organisation")
                && found.b().stream().noneMatch(RelationSides::isOrganisation)) {
            return Optional.empty();
        }
        if (!found.a().isEmpty() && !found.b().isEmpty()) {
            return Optional.of(new RelationSides(found.a(), found.b(), found.words(), false));
        }
        List<ActorReference> all = found.all();
        return match.has("mutual") && all.size() > 1
                ? Optional.of(
                        new RelationSides(
                                all.subList(0, 1),
                                all.subList(1, all.size()),
                                found.words(),
                                false))
                : Optional.empty();
    }

    /** The sides of a match that leaves one or both out, when the report is about two states. */
    static Optional<RelationSides> inferred(
            Match match, ActorFinder finder, KnownPairs pairs, Lexicon lexicon) {
        Found found = Found.of(match, finder, lexicon);
        if (pairs.areBothMeant(match, lexicon)) {
            return ofBoth(found, pairs.ofReport(), match.has("mutual"));
        }
        boolean open =
                match.has("dyad")
                        || (match.has("counterpart") && hasCounterpart(match, lexicon))
                        || match.has("third")
                        || (match.has("stand-in") && hasStandIn(match, lexicon));
        if (!open || namesOthers(match, finder, lexicon) || isByOthers(match, lexicon)) {
            return Optional.empty();
        }
        List<ActorReference> named = found.all();
        if (match.has("third")) {
            return named.isEmpty() ? Optional.empty() : besides(found, pairs.ofReport());
        }
        if (named.isEmpty()) {
            return ofBoth(found, pairs.ofReport(), true);
        }
        return named.get(0)
                .actor()
                .country()
                .flatMap(country -> pairs.otherThan(country, match))
                .map(other -> new ActorReference(other, other.name()))
                // A body of states that talks are held in is no party to what divides its members.
                .filter(other -> !isOrganisation(other))
                .map(other -> found.with(other));
    }

    /** The two states of a report, on one side where the other is named, else one on each. */
    private static Optional<RelationSides> ofBoth(
            Found found, List<ActorReference> both, boolean mutual) {
        if (both.size() != 2 || both.stream().anyMatch(RelationSides::isOrganisation)) {
            return Optional.empty();
        }
        List<ActorReference> rest =
                found.b().stream().filter(named -> !isAmong(named, both)).toList();
        if (!rest.isEmpty()) {
            return Optional.of(new RelationSides(both, rest, found.words(), true));
        }
        return mutual
                ? Optional.of(
                        new RelationSides(
                                both.subList(0, 1), both.subList(1, 2), found.words(), true))
                : Optional.empty();
    }

    /** "Norway stays neutral": who stands on one side, and the two of the report on the other. */
    private static Optional<RelationSides> besides(Found found, List<ActorReference> both) {
        boolean apart = found.all().stream().noneMatch(named -> isAmong(named, both));
        return both.size() == 2 && apart
                ? Optional.of(new RelationSides(found.all(), both, found.words(), true))
                : Optional.empty();
    }

    /** "the young state relies on Kenya": who it is that relies the report has said. */
    private static boolean hasStandIn(Match match, Lexicon lexicon) {
        return Predicate.of(match.tree(), match.trigger()).surfaceSubject().stream()
                .anyMatch(head -> lexicon.matches("stand-in", match.tree(), head));
    }

    /** "other capitals offered aid": none of the two that the report is about. */
    private static boolean isByOthers(Match match, Lexicon lexicon) {
        SentenceTree tree = match.tree();
        return Predicate.of(tree, match.trigger()).surfaceSubject().stream()
                .filter(head -> lexicon.matches("stand-in", tree, head))
                .flatMap(head -> tree.children(head).stream())
                .anyMatch(child -> lexicon.matches("of-others", tree, child));
    }

    /**
     * "a quarrel with the unions", "relations between the chambers": not left out but no states.
     */
    private static boolean namesOthers(Match match, ActorFinder finder, Lexicon lexicon) {
        return Stream.of("a", "b")
                .flatMap(slot -> match.rule().slots().getOrDefault(slot, List.of()).stream())
                .filter(place -> TIES.contains(place.steps().get(place.steps().size() - 1)))
                .flatMap(place -> place.fill(match.tree(), match.trigger()).stream())
                .filter(head -> finder.actors(head).isEmpty())
                .anyMatch(head -> !lexicon.matches("stand-in", match.tree(), head));
    }

    private static boolean hasCounterpart(Match match, Lexicon lexicon) {
        return match.candidates("b").stream()
                .flatMap(List::stream)
                .anyMatch(head -> lexicon.matches("counterpart", match.tree(), head));
    }

    /** "its neighbour": whose neighbour it is does not say who it is. */
    private static boolean isNamed(Match match, int head, ActorFinder finder, Lexicon lexicon) {
        return finder.mention(head).isPresent()
                || !(match.has("itself") || lexicon.matches("counterpart", match.tree(), head));
    }

    /** The codes of both sides. */
    Set<String> countries() {
        return Stream.concat(a.stream(), b.stream())
                .map(reference -> reference.actor().country().orElse(reference.actor().name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same sides, known from another sentence. */
    RelationSides again() {
        return new RelationSides(a, b, Set.of(), true);
    }

    /** What the places of a rule name. */
    private record Found(List<ActorReference> a, List<ActorReference> b, Set<Integer> words) {
        static Found of(Match match, ActorFinder finder, Lexicon lexicon) {
            Set<Integer> words = new LinkedHashSet<>();
            List<ActorReference> b = side(match, "b", finder, lexicon, List.of(), words);
            return new Found(side(match, "a", finder, lexicon, b, words), b, words);
        }

        List<ActorReference> all() {
            return a.isEmpty() ? b : a;
        }

        /** The side that is named where it was named, and another for the one that is not. */
        RelationSides with(ActorReference other) {
            List<ActorReference> one = all().subList(0, 1);
            return a.isEmpty()
                    ? new RelationSides(List.of(other), one, words, true)
                    : new RelationSides(one, List.of(other), words, true);
        }
    }

    private static List<ActorReference> side(
            Match match,
            String slot,
            ActorFinder finder,
            Lexicon lexicon,
            List<ActorReference> others,
            Set<Integer> words) {
        boolean ground = match.has("ground") && slot.equals("b");
        for (List<Integer> place : match.candidates(slot)) {
            List<Integer> heads =
                    place.stream()
                            .flatMap(h -> listed(match, slot, h, finder).stream())
                            .filter(h -> isNamed(match, h, finder, lexicon))
                            .distinct()
                            .toList();
            List<ActorReference> found = new ArrayList<>();
            for (FoundActor actor : ground ? finder.hosts(heads) : finder.actors(heads)) {
                (ground ? actor.home() : actor.power())
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

    /** A word and, where a rule reads lists, the names that stand in one list with it. */
    private static List<Integer> listed(Match match, String slot, int head, ActorFinder finder) {
        return match.has("list") && slot.equals("a")
                ? NameSeries.around(finder, match.tree(), head)
                : List.of(head);
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
