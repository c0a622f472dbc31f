package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.Slot;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.EventType;
import org.chancery.model.text.Mention;

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
    static Optional<EventSides> of(
            Match match, ActorFinder finder, Counterparts counterparts, Turns turns) {
        Domestic domestic = new Domestic(match, finder, counterparts);
        List<FoundActor> named = actors(match, finder);
        List<FoundActor> actors = named.isEmpty() ? domestic.actors() : named;
        if (isAmongMembers(match, finder, actors)) {
            return Optional.empty();
        }
        List<FoundActor> recipients = recipients(match, finder, domestic, actors);
        if (match.has("mutual") && countries(references(actors)).size() == 1) {
            List<FoundActor> abroad = new EligibleRecipients(match, actors).abroad(recipients);
            recipients = abroad.isEmpty() && match.has("dyad") ? abroad : recipients;
        }
        List<FoundActor> against = first(match.candidates("against"), finder::actors, actors);
        if (isOnlyWhere(match, actors, recipients, counterparts)) {
            recipients = List.of();
        }
        Set<Integer> words = words(match, actors, recipients);
        return new SideCompletion(match, counterparts, turns, domestic)
                .settle(references(actors), references(recipients))
                .map(
                        done ->
                                new EventSides(
                                        done.actors(),
                                        done.recipients(),
                                        references(against),
                                        words,
                                        done.inferred()));
    }

    /**
     * "The talks in Oslo collapsed", "Chadian negotiators signed it in Oslo": where two known
     * otherwise did something together is not one of them.
     */
    private static boolean isOnlyWhere(
            Match match,
            List<FoundActor> actors,
            List<FoundActor> recipients,
            Counterparts counterparts) {
        boolean places =
                recipients.stream().allMatch(one -> one.mention().sense() == Mention.Sense.PLACE);
        if (!places || !match.has("mutual") || !match.has("dyad")) {
            return false;
        }
        int sentence = match.tree().sentence().index();
        Set<String> hosts = countries(references(recipients));
        Set<String> acting = countries(references(actors));
        if (acting.size() > 1) {
            return true;
        }
        Optional<Actor> other =
                acting.size() == 1
                        ? counterparts.otherOfPair(acting.iterator().next(), sentence)
                        : Optional.empty();
        List<Actor> two = acting.isEmpty() ? counterparts.both(sentence) : other.stream().toList();
        return !two.isEmpty()
                && two.stream().flatMap(one -> one.country().stream()).noneMatch(hosts::contains);
    }

    /** "NATO at its Oslo meeting": its members meet there, and neither it nor they meet Norway. */
    private static boolean isAmongMembers(
            Match match, ActorFinder finder, List<FoundActor> actors) {
        SentenceTree tree = match.tree();
        return match.has("mutual")
                && tree.isNoun(match.trigger())
                && !actors.isEmpty()
                && countries(references(actors)).stream().noneMatch(code -> code.length() == 3)
                && tree.children(match.trigger(), Dependency.COMPOUND).stream()
                        .flatMap(place -> finder.mention(place).stream())
                        .anyMatch(place -> place.sense() == Mention.Sense.PLACE)
                && first(match.candidates("recipient"), finder::actors, actors).isEmpty();
    }

    /** On whom: in a place the rule names, else further down, else those who are told of it. */
    private static List<FoundActor> recipients(
            Match match, ActorFinder finder, Domestic domestic, List<FoundActor> actors) {
        EligibleRecipients eligible = new EligibleRecipients(match, actors);
        List<FoundActor> recipients =
                first(
                        match.candidates("recipient"),
                        heads -> eligible.among(finder.actors(heads)),
                        actors);
        if (recipients.isEmpty()) {
            recipients = first(places(match), heads -> eligible.among(finder.hosts(heads)), actors);
        }
        if (recipients.isEmpty()) {
            recipients = domestic.recipients(actors);
        }
        if (recipients.isEmpty() && mayStandFurtherDown(match, actors)) {
            recipients = around(match, finder, actors);
        }
        if (recipients.isEmpty() && actsOnOthers(match) && !isMaterial(match)) {
            recipients =
                    first(
                            List.of(Reach.addressee(match.tree(), match.trigger())),
                            heads -> eligible.abroad(finder.actors(heads)),
                            actors);
        }
        return recipients;
    }

    /** Whom an act falls on that names nobody: where it is done, or the nearest below it. */
    private static List<FoundActor> around(
            Match match, ActorFinder finder, List<FoundActor> actors) {
        EligibleRecipients eligible = new EligibleRecipients(match, actors);
        List<List<Integer>> around = new ArrayList<>();
        if (isMaterial(match)) {
            around.add(Scene.of(match.tree(), match.trigger()));
        }
        if (isMaterial(match) || isThreat(match)) {
            around.add(Scene.conditioned(match.tree(), match.trigger()));
        }
        Set<Integer> witnesses = match.witnesses();
        Reach.below(match.tree(), match.trigger(), isMaterial(match)).stream()
                .filter(heads -> heads.stream().noneMatch(witnesses::contains))
                .forEach(around::add);
        return first(around, heads -> eligible.amongHosts(finder.hosts(heads)), actors);
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
                hasSubjectOfItsOwn(match)
                        ? List.of()
                        : first(
                                BEHIND.stream()
                                        .map(slot -> slot.fill(match.tree(), match.trigger()))
                                        .toList(),
                                finder::actors,
                                List.of());
        if (!behind.isEmpty()) {
            return behind;
        }
        List<FoundActor> places = first(match.candidates("actor"), finder::hosts, List.of());
        return places.isEmpty() ? actorsOutside(match, finder) : places;
    }

    /** "since the quake struck Peru": whose act it is the clause says itself. */
    private static boolean hasSubjectOfItsOwn(Match match) {
        SentenceTree tree = match.tree();
        return tree.isVerb(match.trigger())
                && tree.children(match.trigger(), Dependency.SUBJECT).stream()
                        .anyMatch(subject -> tree.tag(subject).matches("NNS?"));
    }

    /** Whose people act in a clause that says no more of them than "the opposition" or "troops". */
    private static List<FoundActor> actorsOutside(Match match, ActorFinder finder) {
        List<Integer> outside =
                opensWith(match)
                        ? new Slot(List.of("governor", "subject"))
                                .fill(match.tree(), match.trigger())
                        : Scene.of(match.tree(), match.trigger());
        List<Integer> speaker = Scene.speaker(match.tree(), match.trigger());
        return first(List.of(outside, speaker), finder::hosts, List.of());
    }

    /** "With soldiers massed on the border, Chad says …": the soldiers are Chad's. */
    private static boolean opensWith(Match match) {
        return match.tree().relation(match.trigger()) == Dependency.ADVERBIAL_CLAUSE
                && match
                        .tree()
                        .children(match.trigger(), Dependency.MARKER, Dependency.CASE)
                        .stream()
                        .anyMatch(mark -> match.tree().lemma(mark).equals("with"));
    }

    /** What two do with one another is done to nobody else: not to whom they talk about. */
    private static boolean mayStandFurtherDown(Match match, List<FoundActor> actors) {
        boolean together = match.has("mutual") || match.has("mutual-if-plural");
        boolean among = together && countries(references(actors)).size() > 1;
        return actsOnOthers(match)
                && !match.has("near")
                && !among
                && !SideCompletion.standsOpposite(match);
    }

    static boolean actsOnOthers(Match match) {
        Set<String> slots = match.rule().slots().keySet();
        return slots.contains("recipient") || (slots.contains("host") && !match.has("alone"));
    }

    private static boolean isThreat(Match match) {
        return match.gives("type").equals(Optional.of(EventType.THREATEN.name()));
    }

    private static boolean isMaterial(Match match) {
        return match.gives("type").map(EventType::valueOf).filter(MATERIAL::contains).isPresent();
    }

    /** Where a place may stand for the state it lies in. */
    private static List<List<Integer>> places(Match match) {
        List<List<Integer>> places = new ArrayList<>(match.candidates("host"));
        places.addAll(match.candidates("recipient"));
        return places;
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

    static Set<String> countries(List<ActorReference> references) {
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
        if (actors.isEmpty() && recipients.isEmpty()) {
            words.addAll(match.witnesses());
        }
        for (List<FoundActor> side : List.of(actors, recipients)) {
            for (FoundActor found : side) {
                words.add(found.mention().firstToken());
                words.add(found.mention().endToken() - 1);
            }
        }
        return words;
    }
}
