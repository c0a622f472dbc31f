package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.chancery.model.time.DateRange;

/**
 * Two events are one when type, sides and days go together and they are told in words that meet.
 * Attitudes, which have no day, are one when they are about the same named thing.
 */
final class EventMatcher implements Matcher<EventMatcher.Features> {
    private static final int MONTH = 31;
    private static final int SEASON = 100;

    /** Acts that both sides do; who is named first says nothing. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private static final Set<Status> AHEAD =
            Set.of(Status.PLANNED, Status.PREDICTED, Status.PROPOSED);

    record Features(
            Sighting sighting,
            Event said,
            String sides,
            Set<String> words,
            Set<String> topics,
            Set<String> instruments) {}

    @Override
    public Features features(Sighting sighting) {
        Event said = (Event) sighting.statement();
        List<ActorReference> all = new ArrayList<>(said.actors());
        all.addAll(said.recipients());
        all.addAll(said.against());
        Set<String> named = Actors.words(all);
        Set<String> words = Words.telling(sighting.finding().evidence().quote());
        Set<String> topics = Words.names(sighting.finding().evidence().quote());
        words.removeAll(named);
        topics.removeAll(named);
        return new Features(
                sighting,
                said,
                sides(said),
                words,
                topics,
                AgreementName.forms(sighting.finding().evidence().quote()));
    }

    private static String sides(Event said) {
        Set<String> actors = Actors.codes(said.actors());
        Set<String> recipients = Actors.codes(said.recipients());
        if (said.type().map(MUTUAL::contains).orElse(false)) {
            actors.addAll(recipients);
            return String.join(" ", actors);
        }
        return String.join(" ", actors) + " > " + String.join(" ", recipients);
    }

    @Override
    public Set<String> keys(Features one) {
        String act = one.said().type().map(Enum::name).orElse("") + " " + one.sides() + " ";
        Set<String> keys = new TreeSet<>();
        Spread.months(one.said().when()).forEach(month -> keys.add(act + month));
        if (isAttitude(one.said())) {
            one.topics().forEach(topic -> keys.add(act + topic));
        }
        keys.add(act + one.sighting().finding().evidence().article().value());
        return keys;
    }

    private static boolean isAttitude(Event said) {
        return said.type()
                        .filter(type -> type == EventType.SUPPORT || type == EventType.REJECT)
                        .isPresent()
                || said.status() == Status.ONGOING;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (!a.said().type().equals(b.said().type()) || !a.sides().equals(b.sides())) {
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
        Set<String> shared = Words.common(a.words(), b.words());
        double likeness = Words.likeness(a.words(), b.words());
        if (a.said().type().isEmpty()) {
            return byLikeness(likeness);
        }
        if (Spread.isWithin(one, MONTH) && Spread.isWithin(other, MONTH)) {
            return byWords(a, b, shared, likeness);
        }
        boolean plan = AHEAD.contains(a.said().status()) || AHEAD.contains(b.said().status());
        boolean season = Spread.isWithin(one, SEASON) && Spread.isWithin(other, SEASON);
        if (season && plan && a.said().cameo().equals(b.said().cameo()) && likeness > 0.15) {
            return Verdict.same(0.6 + likeness / 4, "planned, and done within the time planned");
        }
        if (isAttitude(a.said()) && isAttitude(b.said()) && Actors.meet(a.topics(), b.topics())) {
            return Verdict.same(0.5 + likeness / 4, "the same stance on the same thing");
        }
        return byLikeness(likeness);
    }

    private static Verdict byLikeness(double likeness) {
        return likeness > 0.6
                ? Verdict.same(likeness, "told in the same words")
                : Verdict.unrelated();
    }

    private static Verdict byWords(Features a, Features b, Set<String> shared, double likeness) {
        boolean sameAct = a.said().cameo().isPresent() && a.said().cameo().equals(b.said().cameo());
        if (likeness > 0.5 || (sameAct && !shared.isEmpty() && likeness > 0.12)) {
            return Verdict.same(0.5 + likeness / 2, "the same act, sides, days and words");
        }
        return sameAct && !shared.isEmpty()
                ? Verdict.possibly(0.3, "the same act between the same sides at the same time")
                : Verdict.unrelated();
    }
}
