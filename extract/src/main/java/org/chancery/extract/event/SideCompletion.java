package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.WordClasses;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.EventType;

/** Makes whole what a clause names of the two sides: who else must be meant, if anybody. */
final class SideCompletion {
    private static final Set<EventType> HOSTILE =
            EnumSet.of(
                    EventType.ACCUSE,
                    EventType.ASSAULT,
                    EventType.COERCE,
                    EventType.PROTEST,
                    EventType.REJECT,
                    EventType.SANCTION);

    private static final Set<EventType> AIMED =
            EnumSet.of(
                    EventType.COERCE,
                    EventType.MOBILIZE,
                    EventType.PROTEST,
                    EventType.REJECT,
                    EventType.THREATEN);

    /** What two that are at odds do to one another when both do it. */
    private static final Set<EventType> MUTUALLY =
            EnumSet.of(EventType.ASSAULT, EventType.CONCEDE, EventType.SANCTION);

    private static final Set<EventType> GIFTS = EnumSet.of(EventType.AID, EventType.AGREE);

    /** What is done in answer to somebody. */
    private static final Set<EventType> REPLIES =
            EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.REJECT);

    private static final Set<EventType> GIVEN =
            EnumSet.of(
                    EventType.AID,
                    EventType.AGREE,
                    EventType.CONCEDE,
                    EventType.COOPERATE,
                    EventType.SUPPORT);

    private static final WordClasses WORDS = WordClasses.read(SideCompletion.class, "event.words");
    private static final Set<String> RETURN = WORDS.of("giving-back");

    /** The CAMEO code of denying a charge, which is said to nobody. */
    private static final String DENIAL = "016";

    private static final Set<String> COUNTERPART = WORDS.of("other-of-two");
    private static final Set<String> OTHERS = WORDS.of("others");
    private static final Set<String> COUNTING = WORDS.of("of-those-known");

    private final Match match;
    private final Counterparts counterparts;
    private final Turns turns;
    private final Domestic domestic;
    private final int sentence;

    SideCompletion(Match match, Counterparts counterparts, Turns turns, Domestic domestic) {
        this.match = match;
        this.counterparts = counterparts;
        this.turns = turns;
        this.domestic = domestic;
        this.sentence = match.tree().sentence().index();
    }

    /**
     * Both sides.
     *
     * @param inferred true when a side is not named in the clause
     */
    record Sides(List<ActorReference> actors, List<ActorReference> recipients, boolean inferred) {}

    /** The sides as they are to be taken; empty when they cannot be told. */
    Optional<Sides> settle(List<ActorReference> actors, List<ActorReference> recipients) {
        Sides sides = new Sides(actors, recipients, false);
        boolean mutual = match.has("mutual");
        if (mutual && actors.isEmpty() && EventSides.countries(recipients).size() > 1) {
            return Optional.of(together(sides));
        }
        if (isReciprocal(sides)
                || ((mutual || match.has("mutual-if-plural")) && isAmongThem(sides))) {
            return Optional.of(together(new Sides(actors, List.of(), false)));
        }
        if (isEachToTheOther(sides)) {
            return Optional.of(together(new Sides(actors, List.of(), true)));
        }
        if (match.has("reply") && recipients.isEmpty()) {
            return only(EventSides.countries(actors))
                    .flatMap(turns::to)
                    .map(other -> new Sides(actors, other, true));
        }
        Optional<Sides> answered = answer(sides);
        if (answered.isPresent()) {
            return answered;
        }
        Optional<Sides> completed = mayComplete(sides) ? complete(sides) : Optional.empty();
        return completed.isPresent() ? completed : asNamed(sides);
    }

    /** "Chad accuses Mali of theft. Mali denies it": to Chad. Else a denial is said to nobody. */
    private Optional<Sides> answer(Sides sides) {
        Optional<String> country =
                only(EventSides.countries(sides.actors)).filter(one -> sides.recipients.isEmpty());
        Optional<List<ActorReference>> charger =
                country.filter(one -> isDenial()).flatMap(turns::charging);
        return charger.or(() -> country.flatMap(one -> AnsweredTurn.addresser(match, one, turns)))
                .map(other -> new Sides(sides.actors, other, true));
    }

    private boolean isDenial() {
        return match.gives("cameo").equals(Optional.of(DENIAL));
    }

    /**
     * "Chad and Mali agreed to exchange ambassadors", "the government and the rebels agreed":
     * several act, on nobody but one another.
     */
    private static boolean isAmongThem(Sides sides) {
        Set<String> acting = EventSides.countries(sides.actors);
        return (acting.size() > 1 || Domestic.areOpposed(sides.actors))
                && acting.containsAll(EventSides.countries(sides.recipients));
    }

    /** "Chad and Mali accused each other": each of them does it to the others. */
    private boolean isReciprocal(Sides sides) {
        SentenceTree tree = match.tree();
        return sides.recipients.isEmpty()
                && EventSides.countries(sides.actors).size() > 1
                && match.candidates("recipient").stream()
                        .flatMap(List::stream)
                        .filter(head -> Set.of("other", "another").contains(tree.lemma(head)))
                        .anyMatch(head -> !tree.children(head, Dependency.DETERMINER).isEmpty());
    }

    /**
     * "Both recalled their ambassadors": each of the two a report is about its own, from the other.
     */
    private boolean isEachToTheOther(Sides sides) {
        Set<String> acting = EventSides.countries(sides.actors);
        Set<String> two = new HashSet<>();
        counterparts.parties(sentence).forEach(state -> state.country().ifPresent(two::add));
        return sides.recipients.isEmpty()
                && acting.size() == 2
                && acting.equals(two)
                && isOf(MUTUALLY)
                && EventSides.actsOnOthers(match);
    }

    private Optional<Sides> asNamed(Sides sides) {
        if (sides.actors.isEmpty()) {
            return Optional.empty();
        }
        if (!sides.recipients.isEmpty()) {
            return Optional.of(match.has("mutual") ? together(sides) : sides);
        }
        List<Actor> pair = counterparts.parties(sentence);
        if (match.has("onlooker") && isOutside(sides, pair)) {
            return Optional.of(new Sides(sides.actors, references(pair), true));
        }
        if (match.has("speech")) {
            return Optional.of(sides);
        }
        return match.has("alone") ? Optional.of(facing(sides)) : atHome(sides);
    }

    /** An act that may stand alone is aimed at the one other state the sentence names, if any. */
    private Sides facing(Sides sides) {
        Set<String> countries = EventSides.countries(sides.actors);
        boolean aimed = isOf(AIMED) && !isDenial();
        return Optional.of(countries)
                .filter(all -> aimed && all.size() == 1)
                .flatMap(all -> counterparts.besideInSentence(all.iterator().next(), sentence))
                .map(other -> new Sides(sides.actors, references(List.of(other)), true))
                .or(() -> atHome(sides))
                .orElse(sides);
    }

    private Optional<Sides> atHome(Sides sides) {
        List<Actor> state = domestic.state(sides.actors);
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides(sides.actors, references(state), true));
    }

    private boolean isOf(Set<EventType> types) {
        return match.gives("type").map(EventType::valueOf).filter(types::contains).isPresent();
    }

    /**
     * A side may be supplied from the report when it is left out or is a pronoun, not when somebody
     * else stands there: in "consulted with aides" nobody is left out.
     */
    private boolean mayComplete(Sides sides) {
        boolean known = !sides.recipients.isEmpty() && !sides.actors.isEmpty();
        if (known || (sides.recipients.isEmpty() && fallsOnOthers())) {
            return false;
        }
        if (!match.has("dyad")) {
            return !sides.actors.isEmpty()
                    && (pointsAtTheOther(match)
                            || fallsOnSomebody()
                            || answers()
                            || match.has("given")
                            || (match.has("addressed") && isLeftOut()));
        }
        boolean verb = match.tree().isVerb(match.trigger());
        if (sides.actors.isEmpty() && sides.recipients.isEmpty()) {
            return !verb || !match.witnesses().isEmpty() || namesTwo();
        }
        return !verb
                || !match.has("mutual")
                || !sides.recipients.isEmpty()
                || isLeftOut()
                || pointsAtTheOther(match);
    }

    /** "helped the poorest countries": somebody else, though nobody knows who. */
    private boolean fallsOnOthers() {
        SentenceTree tree = match.tree();
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .filter(head -> OTHERS.contains(tree.lemma(head)))
                .anyMatch(head -> tree.tag(head).equals("NNS") && !isCounted(head));
    }

    /** "the two countries", "both governments", "the other states": of those known already. */
    private boolean isCounted(int head) {
        return match
                .tree()
                .children(head, Dependency.NUMBER, Dependency.DETERMINER, Dependency.ADJECTIVE)
                .stream()
                .anyMatch(word -> COUNTING.contains(match.tree().lemma(word)));
    }

    /** "In return Chad will sell oil": to whoever did something for Chad. */
    private boolean answers() {
        Predicate predicate = Predicate.of(match.tree(), match.trigger());
        return isOf(GIVEN)
                && predicate.prepositional("in").stream()
                        .anyMatch(noun -> RETURN.contains(match.tree().lemma(noun)));
    }

    /** "The two countries' ministers met", and nobody else is named. */
    private boolean namesTwo() {
        SentenceTree tree = match.tree();
        return match.candidates("actor").stream()
                .flatMap(List::stream)
                .flatMap(head -> Stream.concat(Stream.of(head), possessors(tree, head)))
                .flatMap(
                        noun ->
                                tree
                                        .children(noun, Dependency.NUMBER, Dependency.DETERMINER)
                                        .stream())
                .anyMatch(word -> Set.of("two", "both").contains(tree.lemma(word)));
    }

    private static Stream<Integer> possessors(SentenceTree tree, int noun) {
        return tree.children(noun, Dependency.POSSESSIVE, Dependency.NOMINAL).stream();
    }

    /** "sold its neighbor grain": of the two the report is about, the one that does not act. */
    static boolean pointsAtTheOther(Match match) {
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .anyMatch(
                        head ->
                                COUNTERPART.contains(match.tree().lemma(head))
                                        || isObjectPronoun(match, head));
    }

    /** "pressed its northern neighbor to stop militias": the neighbor, not those further down. */
    static boolean standsOpposite(Match match) {
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .anyMatch(
                        head ->
                                COUNTERPART.contains(match.tree().lemma(head))
                                        && match.tree().isNoun(head));
    }

    /** "Chad, which trades with Mali, presses it to pay": not itself. */
    private static boolean isObjectPronoun(Match match, int head) {
        return match.tree().tag(head).equals("PRP")
                && match.tree().relation(head) == Dependency.OBJECT;
    }

    /** A refusal, a reproach, a blow always falls on somebody, also where nobody is named. */
    private boolean fallsOnSomebody() {
        return !match.has("alone") && EventSides.actsOnOthers(match) && isOf(HOSTILE);
    }

    private boolean isLeftOut() {
        Set<Integer> witnesses = match.witnesses();
        return match.candidates("recipient").stream()
                .flatMap(List::stream)
                .allMatch(head -> witnesses.contains(head) || match.tree().isPronoun(head));
    }

    /** A side left unnamed is the counterpart of the other. */
    private Optional<Sides> complete(Sides sides) {
        boolean mutual = match.has("mutual");
        List<ActorReference> named = sides.actors.isEmpty() ? sides.recipients : sides.actors;
        if (named.isEmpty()) {
            List<ActorReference> all = references(counterparts.both(sentence));
            return (mutual || match.has("mutual-if-plural")) && all.size() == 2
                    ? Optional.of(new Sides(all, all, true))
                    : Optional.empty();
        }
        return only(EventSides.countries(named))
                .flatMap(country -> otherThan(country, sides))
                .map(
                        other ->
                                sides.actors.isEmpty()
                                        ? new Sides(other, named, true)
                                        : new Sides(named, other, true))
                .map(done -> mutual ? together(done) : done);
    }

    /** "rejected the demand": that of whoever made one just before; else the counterpart's. */
    private Optional<List<ActorReference>> otherThan(String country, Sides sides) {
        boolean reply = sides.recipients.isEmpty() && isOf(REPLIES);
        Optional<List<ActorReference>> addresser = reply ? turns.to(country) : Optional.empty();
        return addresser.or(() -> counterpart(country).map(other -> references(List.of(other))));
    }

    private Optional<Actor> counterpart(String country) {
        boolean visit = match.gives("mode").equals(Optional.of("visit")) && !match.has("mutual");
        return visit
                ? counterparts.hostOf(country, sentence)
                : counterparts
                        .otherThan(country, sentence)
                        .or(() -> isGift() ? counterparts.oneOfPair(sentence) : Optional.empty());
    }

    private boolean isGift() {
        return isOf(GIFTS) && !match.has("mutual") && !match.has("onlooker");
    }

    private static Optional<String> only(Set<String> countries) {
        return countries.stream().findFirst().filter(one -> countries.size() == 1);
    }

    /** True when it goes between two states and none of those who act is one of them. */
    private static boolean isOutside(Sides sides, List<Actor> pair) {
        Set<String> acting = EventSides.countries(sides.actors);
        return !pair.isEmpty()
                && pair.stream()
                        .flatMap(state -> state.country().stream())
                        .noneMatch(acting::contains);
    }

    private static Sides together(Sides sides) {
        List<ActorReference> all = new ArrayList<>(sides.actors);
        for (ActorReference other : sides.recipients) {
            boolean known = all.stream().anyMatch(a -> a.actor().id().equals(other.actor().id()));
            if (!known) {
                all.add(other);
            }
        }
        return new Sides(all, all, sides.inferred);
    }

    private static List<ActorReference> references(List<Actor> states) {
        return states.stream().map(state -> new ActorReference(state, state.name())).toList();
    }
}
