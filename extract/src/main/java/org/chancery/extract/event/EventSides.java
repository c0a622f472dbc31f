package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.Slot;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.statement.EventType;

/**
 * Who acts and on whom.
 *
 * @param actors who acts
 * @param recipients on whom
 * @param against third parties aimed at
 * @param words the words of the sentence that name them, for the evidence
 * @param inferred true when a side is not named in the sentence but known from the report
 */
record EventSides(
        List<ActorReference> actors,
        List<ActorReference> recipients,
        List<ActorReference> against,
        Set<Integer> words,
        boolean inferred) {

    private static final List<Slot> BEHIND =
            List.of(
                    new Slot(List.of("antecedent", "possessor")),
                    new Slot(List.of("antecedent", "by")),
                    new Slot(List.of("antecedent", "holder")));

    private static final Set<EventType> MATERIAL =
            EnumSet.of(
                    EventType.AID,
                    EventType.ASSAULT,
                    EventType.COERCE,
                    EventType.CONCEDE,
                    EventType.MOBILIZE,
                    EventType.PROTEST,
                    EventType.RETREAT,
                    EventType.SANCTION);

    private static final Set<EventType> BETWEEN_STATES =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);

    private static final Set<String> COUNTERPART =
            Set.of("neighbor", "neighbour", "counterpart", "rival", "adversary", "other");

    private static final Set<ActorType> ORGANISED =
            Set.of(
                    ActorType.STATE_BODY,
                    ActorType.ARMED_FORCES,
                    ActorType.INTERGOVERNMENTAL_ORGANISATION,
                    ActorType.NON_GOVERNMENTAL_ORGANISATION,
                    ActorType.ARMED_GROUP);

    EventSides {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        against = List.copyOf(against);
        words = Set.copyOf(words);
    }

    /** The sides of a match; empty when they cannot be told. */
    static Optional<EventSides> of(Match match, ActorFinder finder, ReportPair pair) {
        List<FoundActor> actors = actors(match, finder);
        List<FoundActor> recipients =
                first(
                        match.candidates("recipient"),
                        heads -> eligible(match, finder.actors(heads), actors),
                        actors);
        if (recipients.isEmpty()) {
            recipients =
                    first(
                            places(match),
                            heads -> eligible(match, finder.hosts(heads), actors),
                            actors);
        }
        if (recipients.isEmpty() && actsOnOthers(match)) {
            List<List<Integer>> below =
                    Reach.below(match.tree(), match.trigger(), isMaterial(match));
            recipients = first(below, heads -> notTheirOwn(finder.hosts(heads), actors), actors);
        }
        if (match.has("mutual") && countries(references(actors)).size() == 1) {
            List<FoundActor> abroad = abroad(recipients, references(actors));
            recipients = abroad.isEmpty() && match.has("dyad") ? abroad : recipients;
        }
        List<FoundActor> against = first(match.candidates("against"), finder::actors, actors);
        Set<Integer> words = words(match, actors, recipients);
        return settle(match, new Sides(references(actors), references(recipients), false), pair)
                .map(
                        done ->
                                new EventSides(
                                        done.actors,
                                        done.recipients,
                                        references(against),
                                        words,
                                        done.inferred));
    }

    /**
     * The actors; where the words before the trigger name none, whose act the noun is that the
     * trigger describes, and at last the state that a place in the subject lies in.
     */
    private static List<FoundActor> actors(Match match, ActorFinder finder) {
        List<FoundActor> named = first(match.candidates("actor"), finder::actors, List.of());
        if (!named.isEmpty()) {
            return named;
        }
        List<FoundActor> behind =
                first(
                        BEHIND.stream()
                                .map(slot -> slot.fill(match.tree(), match.trigger()))
                                .toList(),
                        finder::actors,
                        List.of());
        return behind.isEmpty()
                ? first(match.candidates("actor"), finder::hosts, List.of())
                : behind;
    }

    private static List<FoundActor> eligible(
            Match match, List<FoundActor> found, List<FoundActor> actors) {
        boolean alone = countries(references(actors)).size() == 1;
        return alone && isBetweenStates(match)
                ? abroad(notTheirForces(found, actors), references(actors))
                : notTheirForces(found, actors);
    }

    /** Without the forces of those who act: "withdrew its troops" is not done to the troops. */
    private static List<FoundActor> notTheirForces(
            List<FoundActor> found, List<FoundActor> actors) {
        Set<String> home = countries(references(actors));
        return found.stream()
                .filter(
                        one ->
                                !one.actor().sector().equals(Optional.of(Sector.MIL))
                                        || one.actor()
                                                .country()
                                                .filter(country -> !home.contains(country))
                                                .isPresent())
                .toList();
    }

    /** Without "its forces" and the like: what somebody has is not somebody else. */
    private static List<FoundActor> notTheirOwn(List<FoundActor> found, List<FoundActor> actors) {
        Set<String> home = countries(references(actors));
        return found.stream()
                .filter(
                        one ->
                                one.actor().type() == ActorType.STATE
                                        || !home.contains(one.actor().country().orElse("")))
                .toList();
    }

    private static boolean actsOnOthers(Match match) {
        return match.rule().slots().containsKey("recipient");
    }

    /** What states do together or for one another no state does with itself. */
    private static boolean isBetweenStates(Match match) {
        return match.gives("type")
                .map(EventType::valueOf)
                .filter(BETWEEN_STATES::contains)
                .isPresent();
    }

    private static boolean isMaterial(Match match) {
        return match.gives("type").map(EventType::valueOf).filter(MATERIAL::contains).isPresent();
    }

    private static List<FoundActor> abroad(
            List<FoundActor> recipients, List<ActorReference> actors) {
        Set<String> home = countries(actors);
        return recipients.stream()
                .filter(r -> !home.contains(r.actor().country().orElse("")))
                .toList();
    }

    /** Where a place may stand for the state it lies in. */
    private static List<List<Integer>> places(Match match) {
        List<List<Integer>> places = new ArrayList<>(match.candidates("host"));
        places.addAll(match.candidates("recipient"));
        return places;
    }

    private record Sides(
            List<ActorReference> actors, List<ActorReference> recipients, boolean inferred) {}

    private static Optional<Sides> settle(Match match, Sides sides, ReportPair pair) {
        boolean mutual = match.has("mutual");
        if (mutual && sides.actors.isEmpty() && countries(sides.recipients).size() > 1) {
            return Optional.of(both(sides));
        }
        if (sides.recipients.isEmpty()
                && (mutual || match.has("mutual-if-plural"))
                && countries(sides.actors).size() > 1) {
            return Optional.of(both(sides));
        }
        if (mayComplete(match, sides)) {
            Optional<Sides> completed = complete(sides, pair, mutual);
            if (completed.isPresent()) {
                return completed;
            }
        }
        if (sides.actors.isEmpty()) {
            return Optional.empty();
        }
        if (match.has("onlooker") && sides.recipients.isEmpty() && isOutside(sides, pair)) {
            return Optional.of(new Sides(sides.actors, both(pair), true));
        }
        if (sides.recipients.isEmpty()) {
            return match.has("alone") || match.has("speech")
                    ? Optional.of(sides)
                    : Optional.empty();
        }
        return Optional.of(mutual ? both(sides) : sides);
    }

    /**
     * A side may be supplied from the report when it is left out or is a pronoun, not when somebody
     * else stands there: in "consulted with aides" nobody is left out.
     */
    private static boolean mayComplete(Match match, Sides sides) {
        if (!sides.recipients.isEmpty() && !sides.actors.isEmpty()) {
            return false;
        }
        if (!match.has("dyad")) {
            return !sides.actors.isEmpty() && pointsAtTheOther(match);
        }
        boolean verb = match.tree().isVerb(match.trigger());
        if (sides.actors.isEmpty() && sides.recipients.isEmpty()) {
            return !verb || !match.witnesses().isEmpty();
        }
        return !verb || !match.has("mutual") || !sides.recipients.isEmpty() || isLeftOut(match);
    }

    /** "sold its neighbor grain": of the two the report is about, the one that does not act. */
    private static boolean pointsAtTheOther(Match match) {
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .anyMatch(head -> COUNTERPART.contains(match.tree().lemma(head)));
    }

    private static boolean isLeftOut(Match match) {
        Set<Integer> witnesses = match.witnesses();
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .allMatch(head -> witnesses.contains(head) || match.tree().isPronoun(head));
    }

    /** A side left unnamed is the other of the two states the report is about. */
    private static Optional<Sides> complete(Sides sides, ReportPair pair, boolean mutual) {
        List<ActorReference> named = sides.actors.isEmpty() ? sides.recipients : sides.actors;
        if (named.isEmpty()) {
            List<ActorReference> all = both(pair);
            return mutual && all.size() == 2
                    ? Optional.of(new Sides(all, all, true))
                    : Optional.empty();
        }
        Set<String> countries = countries(named);
        if (countries.size() != 1) {
            return Optional.empty();
        }
        return pair.otherThan(countries.iterator().next())
                .map(other -> List.of(new ActorReference(other, other.name())))
                .map(
                        other ->
                                sides.actors.isEmpty()
                                        ? new Sides(other, named, true)
                                        : new Sides(named, other, true))
                .map(done -> mutual ? both(done) : done);
    }

    private static List<ActorReference> both(ReportPair pair) {
        return pair.states().stream().map(s -> new ActorReference(s, s.name())).toList();
    }

    /** True when the report is about two states and none of those who act is one of them. */
    private static boolean isOutside(Sides sides, ReportPair pair) {
        return !pair.states().isEmpty()
                && countries(sides.actors).stream().noneMatch(c -> pair.otherThan(c).isPresent());
    }

    private static Sides both(Sides sides) {
        List<ActorReference> all = new ArrayList<>(sides.actors);
        for (ActorReference other : sides.recipients) {
            boolean known = all.stream().anyMatch(a -> a.actor().id().equals(other.actor().id()));
            if (!known) {
                all.add(other);
            }
        }
        return new Sides(all, all, sides.inferred);
    }

    /** The first list of heads that holds actors of some state who are not on the other side. */
    private static List<FoundActor> first(
            List<List<Integer>> candidates,
            Function<List<Integer>, List<FoundActor>> finder,
            List<FoundActor> others) {
        for (List<Integer> heads : candidates) {
            List<FoundActor> fresh =
                    finder.apply(heads).stream()
                            .filter(found -> isParty(found.actor()))
                            .filter(found -> !isAmong(found, others))
                            .toList();
            if (!fresh.isEmpty()) {
                return fresh;
            }
        }
        return List.of();
    }

    /** A state, somebody of a state, or an organisation; not "the teacher". */
    private static boolean isParty(Actor actor) {
        return actor.country().isPresent() || ORGANISED.contains(actor.type());
    }

    private static boolean isAmong(FoundActor found, List<FoundActor> others) {
        return others.stream()
                .anyMatch(
                        other ->
                                other.actor().id().equals(found.actor().id())
                                        || other.mention().equals(found.mention()));
    }

    private static Set<String> countries(List<ActorReference> references) {
        Set<String> countries = new LinkedHashSet<>();
        references.forEach(r -> r.actor().country().ifPresent(countries::add));
        return countries;
    }

    private static List<ActorReference> references(List<FoundActor> found) {
        return found.stream().map(FoundActor::reference).toList();
    }

    private static Set<Integer> words(
            Match match, List<FoundActor> actors, List<FoundActor> recipients) {
        Set<Integer> words = new LinkedHashSet<>();
        words.add(match.trigger());
        for (List<FoundActor> side : List.of(actors, recipients)) {
            for (FoundActor found : side) {
                words.add(found.mention().firstToken());
                words.add(found.mention().endToken() - 1);
            }
        }
        return words;
    }
}
