package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Mention;

/**
 * Reads words for parties already named: "the two countries", "both sides", "the three leaders",
 * "the former", "the latter".
 */
final class GroupDescriptions {
    private static final int REACH = 5;
    private static final int NEAR = 2;

    private final SentenceView view;
    private final Reading reading;
    private final PhraseReader phrases;

    GroupDescriptions(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
        this.phrases = new PhraseReader(view, reading.words());
    }

    /** The parties described from a token on. */
    Optional<Found> read(int i) {
        if (view.is(i, "the") && view.is(i + 1, "former", "latter")) {
            return oneOfPair(i);
        }
        if (isEach(i)) {
            return parties(i, i + 2, 2, Optional.empty());
        }
        int count = count(i);
        if (count == 0) {
            return Optional.empty();
        }
        int head = partyHead(i);
        if (head < 0) {
            return bare(i);
        }
        Optional<Head> office =
                phrases.read(i)
                        .flatMap(Phrase::head)
                        .filter(h -> reading.words().in("person_party_head", view.lemma(head)));
        return parties(i, head + 1, count, office);
    }

    /** "both" and "the two" without a noun. */
    private Optional<Found> bare(int i) {
        if (view.is(i, "both") && standsAlone(i + 1)) {
            return parties(i, i + 1, 2, Optional.empty());
        }
        boolean several = view.is(i, "the") && view.is(i + 1, "two", "three", "four");
        return several && (view.isVerb(i + 2) || view.tag(i + 2).equals("MD"))
                ? parties(i, i + 2, count(i), Optional.empty())
                : Optional.empty();
    }

    /** "neither side", "each government", "either country": of both the same is said. */
    private boolean isEach(int i) {
        return view.is(i, "neither", "either", "each")
                && reading.words().in("other_party", view.lemma(i + 1))
                && view.tag(i + 1).equals("NN")
                && !view.isNoun(i + 2)
                && !view.is(i + 2, "of");
    }

    /** How many are meant; -1 for a plural without a number; 0 when this is no such description. */
    private int count(int i) {
        if (view.is(i, "both")) {
            return 2;
        }
        int number = view.is(i, "the", "these", "those", "all") ? i + 1 : i;
        return switch (view.lower(number)) {
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            default -> number > i && view.is(i, "the", "these") ? -1 : 0;
        };
    }

    /** The token of the plural noun that names the parties; -1 when there is none. */
    private int partyHead(int i) {
        Optional<Phrase> phrase = phrases.read(i);
        if (phrase.isEmpty() || !phrase.get().nationals().isEmpty() || phrase.get().hasName()) {
            return -1;
        }
        int last = phrase.get().end() - 1;
        boolean counted = count(i) > 0;
        boolean bare = last <= i + 1;
        boolean named = last > 0 && view.isCapital(last) && !view.isHeadline();
        boolean plural = (view.tag(last).equals("NNS") || view.tag(last).equals("NNPS")) && !named;
        boolean party = plural && reading.words().in("party_head", view.lemma(last));
        boolean restricted =
                (view.is(phrase.get().end(), "of") && !counted)
                        || view.is(phrase.get().end(), "in");
        return party && (counted || bare) && !restricted ? last : -1;
    }

    private boolean standsAlone(int next) {
        return view.isVerb(next)
                || view.tag(next).equals("MD")
                || view.is(next, "of", "to", ",", ".")
                || !view.has(next);
    }

    private Optional<Found> parties(int first, int end, int count, Optional<Head> office) {
        List<Actor> actors =
                office.map(head -> persons(first, head, count))
                        .orElseGet(() -> states(first, count));
        if (actors.isEmpty() && count < 0) {
            return Optional.empty();
        }
        if (actors.isEmpty()) {
            return Optional.of(
                    new Found(
                            Mentions.undecided(
                                    view,
                                    first,
                                    end,
                                    Mention.Form.DESCRIPTION,
                                    List.of(),
                                    "the report has not named as many parties"),
                            end - 1,
                            Optional.empty()));
        }
        return Optional.of(
                Found.described(
                        view,
                        first,
                        end,
                        Entity.row(actors),
                        "the " + actors.size() + " named side by side before"));
    }

    /** The states last named side by side; else the most salient ones. */
    private List<Actor> states(int first, int count) {
        List<Actor> main = count == 2 ? mainPair() : List.of();
        List<Actor> just = justNamed(count);
        Optional<List<Actor>> row =
                recentRows()
                        .filter(occurrence -> main.isEmpty() || !namedSince(occurrence, main))
                        .filter(occurrence -> just.isEmpty() || isJustNow(occurrence))
                        .map(occurrence -> toStates(occurrence.entity().actors()))
                        .filter(actors -> count < 0 ? actors.size() > 1 : actors.size() == count)
                        .filter(actors -> actors.stream().allMatch(this::stillExists))
                        .findFirst();
        if (row.isPresent() || count < 0) {
            return row.or(() -> opposed(first)).orElse(List.of());
        }
        if (!main.isEmpty() || !just.isEmpty()) {
            return main.isEmpty() || (haveActed(just) && isLeft(main)) ? just : main;
        }
        List<Actor> salient =
                reading
                        .discourse()
                        .weigh(
                                view.index(),
                                occurrence -> occurrence.entity().kind() != Entity.Kind.THING)
                        .stream()
                        .flatMap(weighed -> toStates(weighed.entity().actors()).stream())
                        .filter(this::stillExists)
                        .distinct()
                        .limit(count)
                        .toList();
        return salient.size() == count ? salient : spokenOf(first, count);
    }

    /** "the neighbours", "the capitals": of a report about two, those two. */
    private Optional<List<Actor>> opposed(int first) {
        return view.is(first, "the") && reading.words().in("of_two", view.lemma(first + 1))
                ? Optional.of(mainPair())
                : Optional.empty();
    }

    /** The states that the sentence has touched on so far, in any form, where there are as many. */
    private List<Actor> spokenOf(int first, int count) {
        List<Actor> states =
                view.hitsWithin(0, first).stream()
                        .filter(Hit::isNational)
                        .flatMap(hit -> reading.states().choose(hit).stream())
                        .flatMap(choice -> choice.state().stream())
                        .filter(state -> state.type() == ActorType.STATE)
                        .map(StateEntry::actor)
                        .distinct()
                        .toList();
        return states.size() == count ? states : List.of();
    }

    /** The two in the heading above, or those that the report names far more often than others. */
    private List<Actor> mainPair() {
        List<String> heading = reading.passages().heading(view.index());
        List<String> pair = heading.size() == 2 ? heading : reading.facts().mainPair();
        return pair.stream().map(reading.states()::actor).filter(this::stillExists).toList();
    }

    /**
     * False for a state that is remembered rather than spoken with, gone by the report's day, and
     * for a part of the world.
     */
    private boolean stillExists(Actor state) {
        return state.type() != ActorType.REGION
                && reading.dictionary()
                        .state(state.id().value())
                        .filter(entry -> !reading.states().exists(entry))
                        .isEmpty();
    }

    /** True when the report has come back to the two it is about since others stood in a row. */
    private boolean namedSince(Discourse.Occurrence row, List<Actor> main) {
        List<Actor> since =
                reading.discourse().latest(entity -> entity.kind() != Entity.Kind.THING).stream()
                        .filter(occurrence -> occurrence.sentence() > row.sentence())
                        .flatMap(occurrence -> toStates(occurrence.entity().actors()).stream())
                        .toList();
        return since.containsAll(main);
    }

    /** True of states each of which did something in the sentence before. */
    private boolean haveActed(List<Actor> states) {
        List<Actor> acting =
                reading.discourse().latest(entity -> entity.kind() != Entity.Kind.THING).stream()
                        .filter(o -> o.sentence() == view.index() - 1)
                        .filter(o -> o.role() == Discourse.Role.SUBJECT)
                        .flatMap(o -> toStates(o.entity().actors()).stream())
                        .toList();
        return !states.isEmpty() && acting.containsAll(states);
    }

    /** True when one of the two has not been spoken of in the last sentences. */
    private boolean isLeft(List<Actor> main) {
        List<Actor> lately =
                reading.discourse().latest(entity -> entity.kind() != Entity.Kind.THING).stream()
                        .takeWhile(o -> o.sentence() >= view.index() - NEAR)
                        .flatMap(o -> toStates(o.entity().actors()).stream())
                        .toList();
        return !lately.containsAll(main);
    }

    private boolean isJustNow(Discourse.Occurrence row) {
        return row.sentence() >= view.index() - 1;
    }

    /** The states of the sentence before, when there are as many as are wanted. */
    private List<Actor> justNamed(int count) {
        List<Actor> named = toStates(namedIn(view.index() - 1));
        boolean all = named.size() == count && named.stream().allMatch(this::stillExists);
        return all ? named : List.of();
    }

    private Stream<List<Actor>> rows() {
        return recentRows().map(occurrence -> occurrence.entity().actors());
    }

    private Stream<Discourse.Occurrence> recentRows() {
        return reading.discourse().latest(entity -> entity.kind() == Entity.Kind.ROW).stream()
                .filter(occurrence -> view.index() - occurrence.sentence() <= REACH)
                .filter(this::isStillSpokenOf);
    }

    /** A row further back counts as long as the report goes on about those who stood in it. */
    private boolean isStillSpokenOf(Discourse.Occurrence row) {
        if (view.index() - row.sentence() <= NEAR) {
            return true;
        }
        List<Actor> lately =
                reading.discourse().latest(entity -> entity.kind() != Entity.Kind.THING).stream()
                        .filter(occurrence -> occurrence.sentence() > row.sentence())
                        .flatMap(occurrence -> toStates(occurrence.entity().actors()).stream())
                        .toList();
        return lately.isEmpty() || lately.containsAll(toStates(row.entity().actors()));
    }

    private List<Actor> toStates(List<Actor> actors) {
        List<Actor> states = new ArrayList<>();
        for (Actor actor : actors) {
            Optional<Actor> state =
                    actor.type() == ActorType.STATE
                            ? Optional.of(
                                    reading.dictionary()
                                            .state(actor.id().value())
                                            .map(StateEntry::actor)
                                            .orElse(actor))
                            : actor.country()
                                    .flatMap(reading.dictionary()::state)
                                    .map(StateEntry::actor);
            state.filter(s -> !states.contains(s)).ifPresent(states::add);
        }
        return states;
    }

    /**
     * The persons last named side by side; else those who hold the office in the states meant; else
     * the most salient ones of different states.
     */
    private List<Actor> persons(int first, Head head, int count) {
        int wanted = count < 0 ? 2 : count;
        Optional<List<Actor>> row =
                rows().filter(actors -> actors.size() == wanted)
                        .filter(
                                actors ->
                                        actors.stream().allMatch(a -> a.type() == ActorType.PERSON))
                        .findFirst();
        if (row.isPresent()) {
            return row.get();
        }
        List<Actor> called = salient(wanted, entity -> entity.nouns().contains(head.noun()));
        if (called.size() == wanted) {
            return called;
        }
        List<Actor> any =
                head.sort() == Head.Sort.OFFICE ? List.of() : salient(wanted, entity -> true);
        if (!any.isEmpty() || (head.sort() != Head.Sort.OFFICE && head.offices().isEmpty())) {
            return any;
        }
        return states(first, wanted).stream().map(state -> holder(state, head)).toList();
    }

    /** Who holds the office in a state; its government where nobody is known to. */
    private Actor holder(Actor state, Head head) {
        return new OfficeHolders(reading)
                .of(state.id().value(), head)
                .orElseGet(() -> reading.actors().government(state.id().value()));
    }

    /** The most salient persons of different states, when there are as many. */
    private List<Actor> salient(int wanted, Predicate<Entity> test) {
        List<Actor> salient = new ArrayList<>();
        for (Discourse.Weighed weighed :
                reading.discourse()
                        .weigh(view.index(), o -> o.entity().isPerson() && test.test(o.entity()))) {
            Actor actor = weighed.entity().actors().get(0);
            boolean newState = salient.stream().noneMatch(a -> a.country().equals(actor.country()));
            if (actor.type() == ActorType.PERSON && newState && salient.size() < wanted) {
                salient.add(actor);
            }
        }
        return salient.size() == wanted ? salient : List.of();
    }

    private Optional<Found> oneOfPair(int i) {
        boolean noun =
                view.isNoun(i + 2) || view.tag(i + 2).startsWith("JJ") || view.isCapital(i + 2);
        Optional<List<Actor>> pair =
                lastTwo().or(() -> rows().filter(actors -> actors.size() == 2).findFirst());
        if (noun || pair.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = pair.get().get(view.is(i + 1, "former") ? 0 : 1);
        return Optional.of(
                Found.described(
                        view,
                        i,
                        i + 2,
                        Entity.state(actor),
                        "the " + view.lower(i + 1) + " of the two named before"));
    }

    /** The two states or persons, no more, of this sentence up to here, or of the one before. */
    private Optional<List<Actor>> lastTwo() {
        for (int sentence = view.index(); sentence >= view.index() - 1; sentence--) {
            List<Actor> named = namedIn(sentence);
            if (named.size() == 2) {
                return Optional.of(named);
            }
            if (!named.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Actor> namedIn(int sentence) {
        List<Actor> named = new ArrayList<>();
        reading
                .discourse()
                .latest(entity -> entity.kind() == Entity.Kind.STATE || entity.isPerson())
                .stream()
                .filter(occurrence -> occurrence.sentence() == sentence)
                .sorted(Comparator.comparingInt(Discourse.Occurrence::token))
                .map(occurrence -> occurrence.entity().actors().get(0))
                .filter(actor -> !named.contains(actor))
                .forEach(named::add);
        return named;
    }
}
