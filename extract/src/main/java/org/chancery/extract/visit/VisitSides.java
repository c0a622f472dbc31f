package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Mention;

/**
 * Who travels and where to.
 *
 * @param visitors who travels
 * @param host who is visited; empty when the words do not say
 * @param place where to; empty when the words do not say
 * @param words the words that name them, for the evidence
 */
record VisitSides(
        List<ActorReference> visitors,
        Optional<ActorReference> host,
        Optional<Place> place,
        Set<Integer> words) {
    private static final Set<ActorType> HOSTS =
            Set.of(ActorType.STATE, ActorType.TERRITORY, ActorType.PERSON, ActorType.GROUP);
    private static final Set<String> TOWNS =
            Set.of("city", "town", "village", "resort", "port", "capital", "suburb", "island");
    private static final Set<String> AROUND = Set.of("in", "near", "outside");
    private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.MIL);
    private static final Set<Sector> UNOFFICIAL =
            Set.of(
                    Sector.BUS,
                    Sector.MED,
                    Sector.JRN,
                    Sector.EDU,
                    Sector.CVL,
                    Sector.SOC,
                    Sector.LAB,
                    Sector.REF,
                    Sector.CRM);

    VisitSides {
        visitors = List.copyOf(visitors);
        words = Set.copyOf(words);
    }

    static VisitSides of(Match match, ActorFinder finder) {
        Set<Integer> words = new LinkedHashSet<>();
        List<FoundActor> hosts = hosts(match, finder, words);
        Optional<Place> place = place(match, finder, words);
        List<FoundActor> visitors = visitors(match, finder, hosts, place, words);
        return new VisitSides(
                visitors.stream().map(FoundActor::reference).toList(),
                hosts.stream().findFirst().map(FoundActor::reference),
                place,
                words);
    }

    /** The sides, once for each state that is visited: "left for Chile and Peru". */
    static List<VisitSides> each(Match match, ActorFinder finder) {
        VisitSides first = of(match, finder);
        List<VisitSides> all = new ArrayList<>(List.of(first));
        Set<Optional<String>> known = new LinkedHashSet<>(List.of(first.hostCountry()));
        if (first.hostCountry().isEmpty()) {
            return all;
        }
        for (FoundActor host : hosts(match, finder, new LinkedHashSet<>())) {
            if (known.add(host.actor().country())) {
                all.add(
                        new VisitSides(
                                first.visitors,
                                Optional.of(host.reference()),
                                host.mention().place(),
                                first.words));
            }
        }
        return all;
    }

    private static List<FoundActor> visitors(
            Match match,
            ActorFinder finder,
            List<FoundActor> hosts,
            Optional<Place> place,
            Set<Integer> words) {
        for (List<Integer> heads : match.candidates("visitor")) {
            List<FoundActor> travellers =
                    finder.actors(heads).stream()
                            .filter(actor -> travels(match, actor))
                            .filter(actor -> !isAtHome(actor, place))
                            .filter(actor -> hosts.stream().noneMatch(h -> isSame(h, actor)))
                            .toList();
            if (!travellers.isEmpty()) {
                words.addAll(heads);
                return travellers;
            }
        }
        return List.of();
    }

    private static boolean travels(Match match, FoundActor found) {
        ActorType type = found.actor().type();
        boolean able =
                type == ActorType.PERSON
                        || type == ActorType.GROUP
                        || (type == ActorType.STATE && (match.has("states") || isPeople(found)));
        return able
                && found.actor().sector().filter(UNOFFICIAL::contains).isEmpty()
                && found.actor().country().filter(code -> !code.equals("INT")).isPresent();
    }

    /** True when an official travels of whom nobody knows whose he is. */
    static boolean hasStranger(Match match, ActorFinder finder) {
        return match.candidates("visitor").stream()
                .flatMap(heads -> finder.actors(heads).stream())
                .map(FoundActor::actor)
                .anyMatch(
                        actor ->
                                actor.type() == ActorType.PERSON
                                        && actor.country().isEmpty()
                                        && actor.sector().filter(OFFICIAL::contains).isPresent());
    }

    /** "the Kenyan and Ugandan ministers": those of each state. */
    private static boolean isPeople(FoundActor found) {
        return found.mention().form() == Mention.Form.DESCRIPTION
                && found.mention().actors().size() > 1
                && found.actor().sector().isPresent();
    }

    private static boolean isAtHome(FoundActor found, Optional<Place> place) {
        return place.flatMap(Place::country).isPresent()
                && place.flatMap(Place::country).equals(found.actor().country());
    }

    private static boolean isSame(FoundActor host, FoundActor visitor) {
        return host.actor().id().equals(visitor.actor().id())
                || host.mention().equals(visitor.mention());
    }

    private static List<FoundActor> hosts(Match match, ActorFinder finder, Set<Integer> words) {
        for (List<Integer> heads : match.candidates("host")) {
            List<FoundActor> found = new ArrayList<>(finder.hosts(heads));
            found.removeIf(
                    host ->
                            host.actor().country().isEmpty()
                                    || !HOSTS.contains(host.actor().type()));
            if (!found.isEmpty()) {
                words.addAll(heads);
                return found;
            }
        }
        return straightAfter(match).stream()
                .flatMap(head -> finder.hosts(List.of(head)).stream())
                .filter(host -> host.actor().country().isPresent())
                .toList();
    }

    /** "a visit to Lima next week", where the parser has lost the place: what follows "to". */
    private static Optional<Integer> straightAfter(Match match) {
        SentenceTree tree = match.tree();
        int to = match.trigger() + 1;
        boolean follows =
                tree.isNoun(match.trigger())
                        && to + 1 < tree.size()
                        && tree.text(to).equals("to")
                        && tree.tag(to + 1).startsWith("NNP");
        return follows ? Optional.of(to + 1) : Optional.empty();
    }

    private static Optional<Place> place(Match match, ActorFinder finder, Set<Integer> words) {
        List<List<Integer>> candidates = new ArrayList<>(match.candidates("place"));
        candidates.addAll(match.candidates("host"));
        straightAfter(match).ifPresent(head -> candidates.add(List.of(head)));
        for (List<Integer> heads : candidates) {
            for (int head : heads) {
                if (match.has("tied") && !isTiedTo(match, head)) {
                    continue;
                }
                Optional<Place> place =
                        named(match, finder, head)
                                .or(() -> inside(match.tree(), finder, head))
                                .or(() -> town(match.tree(), finder, head));
                if (place.isPresent()) {
                    words.add(head);
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** What a word names; a rule that wants a town takes no state. */
    private static Optional<Place> named(Match match, ActorFinder finder, int head) {
        boolean state =
                finder.mention(head).filter(mention -> !mention.actors().isEmpty()).isPresent();
        return match.has("town") && state ? Optional.empty() : named(finder, head);
    }

    private static Optional<Place> named(ActorFinder finder, int head) {
        return finder.mention(head)
                .filter(mention -> mention.sense() != Mention.Sense.OUTLET)
                .flatMap(Mention::place);
    }

    /** "at a resort in Ecuador", "in a hotel here": the town or state around a building. */
    private static Optional<Place> inside(SentenceTree tree, ActorFinder finder, int head) {
        boolean building = tree.isNoun(head) && finder.mention(head).isEmpty();
        return building
                ? tree.children(head, Dependency.NOMINAL, Dependency.ADVERB).stream()
                        .filter(
                                noun ->
                                        tree.preposition(noun).filter(AROUND::contains).isPresent()
                                                || tree.lemma(noun).equals("here"))
                        .flatMap(noun -> named(finder, noun).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "in the Chadian city of Abéché": the state of a town that the dictionary has not. */
    private static Optional<Place> town(SentenceTree tree, ActorFinder finder, int head) {
        if (!TOWNS.contains(tree.lemma(head))) {
            return Optional.empty();
        }
        Optional<String> state =
                tree.children(head).stream()
                        .filter(child -> child < head)
                        .flatMap(child -> finder.mention(child).stream())
                        .filter(mention -> mention.form() == Mention.Form.ADJECTIVE)
                        .flatMap(mention -> mention.actors().stream())
                        .flatMap(actor -> actor.country().stream())
                        .findFirst();
        String name =
                tree.children(head, Dependency.NOMINAL).stream()
                        .filter(noun -> tree.preposition(noun).filter("of"::equals).isPresent())
                        .map(tree::text)
                        .findFirst()
                        .orElse(tree.text(head));
        return state.map(country -> new Place(name, state));
    }

    /** Somebody acts where the act's own words say, not where what is spoken of lies. */
    private static boolean isTiedTo(Match match, int place) {
        SentenceTree tree = match.tree();
        return tree.head(tree.firstConjunct(place)).equals(Optional.of(match.trigger()));
    }

    /** Only those visitors of whom the report has told that they travel, with their host. */
    VisitSides onlyThoseOf(VisitSides known) {
        List<ActorReference> same =
                visitors.stream()
                        .filter(
                                visitor ->
                                        known.visitors().stream()
                                                .anyMatch(
                                                        k ->
                                                                k.actor()
                                                                        .id()
                                                                        .equals(
                                                                                visitor.actor()
                                                                                        .id())))
                        .toList();
        return new VisitSides(same, known.host(), known.place(), words);
    }

    /** With the states whose envoys travel, when no words name them. */
    VisitSides withVisitors(List<Actor> states) {
        List<ActorReference> those =
                states.stream().map(state -> new ActorReference(state, state.name())).toList();
        return new VisitSides(those, host, place, words);
    }

    /** The same visit told of by the words of another sentence. */
    VisitSides toldBy(VisitSides other) {
        return new VisitSides(visitors, host, place, other.words);
    }

    VisitSides withHost(Optional<ActorReference> other, Optional<Place> otherPlace) {
        return new VisitSides(visitors, host.or(() -> other), place.or(() -> otherPlace), words);
    }

    /** The country visited, as far as host or place tell. */
    Optional<String> hostCountry() {
        return place.flatMap(Place::country).or(() -> host.flatMap(h -> h.actor().country()));
    }

    /** Those visitors for whom it is abroad. */
    List<ActorReference> abroad() {
        return visitors.stream()
                .filter(
                        visitor ->
                                hostCountry().isEmpty()
                                        || !visitor.actor().country().equals(hostCountry()))
                .toList();
    }
}
