package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.chancery.model.time.DateRange;

/**
 * Two events are one when deed, sides and days go together and they are told in words that meet.
 * Stances, which have no day, are one when the same side takes them to the same named thing.
 */
final class EventMatcher implements Matcher<EventMatcher.Features> {
    private static final int MONTH = 31;
    private static final int SEASON = 100;

    /** Shorter words tell little of what a stance is about. */
    private static final int LONG = 6;

    /** Acts that both sides do; who is named first says nothing. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private static final Set<Status> AHEAD =
            Set.of(Status.PLANNED, Status.PREDICTED, Status.PROPOSED);

    /**
     * What an event is compared by.
     *
     * @param deed what is done, whether ahead or over
     * @param sides who does it to whom
     * @param words the telling words of the quote
     * @param topics the names in the quote, but for those of the sides
     * @param about the names in the whole sentence, but for those that the sides are called by
     * @param instruments the forms of agreement that the quote names
     */
    record Features(
            Sighting sighting,
            Event said,
            Deed deed,
            String sides,
            Set<String> words,
            Set<String> topics,
            Set<String> about,
            Set<String> instruments) {}

    private final Function<Sighting, Set<String>> about;

    /**
     * Compares events.
     *
     * @param about gives the names that tell what an event is about
     */
    EventMatcher(Function<Sighting, Set<String>> about) {
        this.about = about;
    }

    /** The names in the sentence of an event, but for the words that its own sides are named by. */
    static Set<String> named(Sighting sighting) {
        Set<String> names = Words.names(sighting.sentence());
        names.removeAll(Actors.words(sides((Event) sighting.statement())));
        return names;
    }

    /** All who take part in an event. */
    static List<ActorReference> sides(Event said) {
        List<ActorReference> all = new ArrayList<>(said.actors());
        all.addAll(said.recipients());
        all.addAll(said.against());
        return all;
    }

    @Override
    public Features features(Sighting sighting) {
        Event said = (Event) sighting.statement();
        String quote = sighting.finding().evidence().quote();
        Set<String> named = Actors.words(sides(said));
        Set<String> words = Words.telling(quote);
        Set<String> topics = Words.names(quote);
        words.removeAll(named);
        topics.removeAll(named);
        Deed deed = Deed.of(said, quote);
        return new Features(
                sighting,
                said,
                deed,
                sides(said, deed),
                words,
                topics,
                about.apply(sighting),
                AgreementName.forms(quote));
    }

    private static String sides(Event said, Deed deed) {
        Set<String> actors = Actors.codes(said.actors());
        Set<String> recipients = Actors.codes(said.recipients());
        if (deed != Deed.OTHER || said.type().map(MUTUAL::contains).orElse(false)) {
            actors.addAll(recipients);
            return String.join(" ", actors);
        }
        return String.join(" ", actors) + " > " + String.join(" ", recipients);
    }

    @Override
    public Set<String> keys(Features one) {
        String act = act(one) + " " + one.sides() + " ";
        Set<String> keys = new TreeSet<>();
        Spread.months(one.said().when()).forEach(month -> keys.add(act + month));
        if (isStance(one.said())) {
            one.about().forEach(topic -> keys.add(act + topic));
            if (Actors.codes(one.said().actors()).size() > 1) {
                keys.add(act + "together");
            }
        }
        keys.add(act + one.sighting().finding().evidence().article().value());
        return keys;
    }

    /** What two events must have in common before anything else is looked at. */
    private static String act(Features one) {
        return one.deed() == Deed.OTHER
                ? one.said().type().map(Enum::name).orElse("")
                : one.deed().name();
    }

    private static boolean isStance(Event said) {
        return said.type()
                        .filter(type -> type == EventType.SUPPORT || type == EventType.REJECT)
                        .isPresent()
                || said.status() == Status.ONGOING;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (!act(a).equals(act(b)) || !a.sides().equals(b.sides())) {
            return Verdict.unrelated();
        }
        if (a.said().polarity() != b.said().polarity()) {
            return Verdict.apart("one says that it is so, the other that it is not");
        }
        DateRange one = a.said().when();
        DateRange other = b.said().when();
        if (!one.overlaps(other)) {
            return Verdict.apart("they lie at different times");
        }
        boolean instruments = !a.instruments().isEmpty() && !b.instruments().isEmpty();
        if (instruments && !Actors.meet(a.instruments(), b.instruments())) {
            return Verdict.apart("they are about instruments of different forms");
        }
        double likeness = Words.likeness(a.words(), b.words());
        if (a.said().type().isEmpty()) {
            return byLikeness(likeness);
        }
        if (Spread.isWithin(one, MONTH) && Spread.isWithin(other, MONTH)) {
            return byWords(a, b, likeness);
        }
        boolean season = Spread.isWithin(one, SEASON) && Spread.isWithin(other, SEASON);
        if (season && isPlan(a, b) && isSameAct(a, b) && likeness > 0.15) {
            return Verdict.same(0.6 + likeness / 4, "planned, and done within the time planned");
        }
        return isStance(a.said()) && isStance(b.said()) ? byStance(a, b) : byLikeness(likeness);
    }

    private static boolean isPlan(Features a, Features b) {
        return AHEAD.contains(a.said().status()) || AHEAD.contains(b.said().status());
    }

    /** The same code, or what was planned and what came of it. */
    private static boolean isSameAct(Features a, Features b) {
        boolean code = a.said().cameo().isPresent() && a.said().cameo().equals(b.said().cameo());
        return code || (a.deed() != Deed.OTHER && isPlan(a, b));
    }

    private static Verdict byLikeness(double likeness) {
        return likeness > 0.6
                ? Verdict.same(likeness, "told in the same words")
                : Verdict.unrelated();
    }

    private static Verdict byStance(Features a, Features b) {
        double likeness = Words.likeness(a.words(), b.words());
        boolean ofOneThing =
                a.deed() == Deed.OTHER
                        && (Actors.meet(a.about(), b.about()) || isOfOneMatter(a, b));
        return ofOneThing && isSameAct(a, b)
                ? Verdict.same(0.5 + likeness / 4, "the same stance on the same thing")
                : byLikeness(likeness);
    }

    /**
     * What two states think together of a third's doings is one stance where their sentences share
     * a word of it, or one gives the first letters of what the other spells out.
     */
    private static boolean isOfOneMatter(Features a, Features b) {
        boolean joint = Actors.codes(a.said().actors()).size() > 1;
        if (!joint || b.said().recipients().isEmpty()) {
            return false;
        }
        String one = a.sighting().sentence();
        String other = b.sighting().sentence();
        return Words.isShortFor(one, other)
                || Words.isShortFor(other, one)
                || Actors.meet(matter(a), matter(b));
    }

    private static Set<String> matter(Features one) {
        Set<String> words = Words.telling(one.sighting().sentence());
        words.removeAll(Actors.words(sides(one.said())));
        words.removeIf(word -> word.length() < LONG);
        return words;
    }

    private static Verdict byWords(Features a, Features b, double likeness) {
        boolean shared = Actors.meet(a.words(), b.words());
        boolean sameAct = isSameAct(a, b);
        if (likeness > 0.5 || (sameAct && shared && likeness > 0.12)) {
            return Verdict.same(0.5 + likeness / 2, "the same act, sides, days and words");
        }
        return sameAct && shared
                ? Verdict.possibly(0.3, "the same act between the same sides at the same time")
                : Verdict.unrelated();
    }
}
