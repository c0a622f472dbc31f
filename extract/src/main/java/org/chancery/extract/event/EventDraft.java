package org.chancery.extract.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.chancery.model.time.DateRange;

/**
 * A match with everything read of it.
 *
 * @param status the status in the light of the date
 * @param when when the act is
 * @param dated true when words of the text give the date
 * @param ahead true for an act that was not done by the time told of, but may yet be or not be
 */
record EventDraft(
        Match match,
        EventSides sides,
        Attribution attribution,
        Reading reading,
        Status status,
        DateRange when,
        boolean dated,
        boolean ahead) {

    private static final Set<EventType> MATERIAL =
            EnumSet.of(EventType.AID, EventType.CONCEDE, EventType.COOPERATE, EventType.RETREAT);

    /** "for talks", "on a visit", "at a summit". */
    private static final Set<String> OF_THE_SAME = Set.of("for", "on", "in", "at", "during");

    EventDraft withWhen(DateRange other) {
        return new EventDraft(match, sides, attribution, reading, status, other, dated, ahead);
    }

    /** What the rule gives under a key, for an act done or for one that lies ahead. */
    Optional<String> gives(String key) {
        return isUndertaking() ? match.givesWhenPlanned(key) : match.gives(key);
    }

    /**
     * Who means to give aid agrees to give it. What somebody else expects or thinks possible, or
     * what is refused, nobody has agreed to, unless it is to meet or to sign, which takes two.
     */
    private boolean isUndertaking() {
        boolean meant = status == Status.PLANNED;
        return ahead && (isThreatened() ? meant && !reading.isNegative() : meant || !isMaterial());
    }

    /** What others fear or rule out that somebody will do, he has not threatened to do. */
    private boolean isThreatened() {
        return match.givesWhenPlanned("type").equals(Optional.of(EventType.THREATEN.name()));
    }

    private boolean isMaterial() {
        return match.gives("type").map(EventType::valueOf).filter(MATERIAL::contains).isPresent();
    }

    /**
     * "sign" with its object "treaty" covers what a rule on "treaty" finds; what is said in a
     * clause of its own, "alleged that Chad attacked", is another act.
     */
    boolean covers(EventDraft other) {
        return match.trigger() != other.match.trigger()
                && match.tree().relation(other.match.trigger()) != Dependency.CLAUSAL_COMPLEMENT
                && match.witnesses().contains(other.match.trigger())
                && !other.match.witnesses().contains(match.trigger());
    }

    /**
     * "arrived for a visit", "met for talks", "a summit meeting": a noun that hangs on the word for
     * the same act tells of it once more.
     */
    boolean isTheSameAs(EventDraft other) {
        SentenceTree tree = match.tree();
        int noun = match.trigger();
        boolean hangs =
                tree.isNoun(noun)
                        && tree.head(noun).filter(h -> h == other.match.trigger()).isPresent();
        boolean alike = hangs && match.gives("type").equals(other.match.gives("type"));
        boolean asPurpose =
                tree.preposition(noun).filter(OF_THE_SAME::contains).isPresent()
                        && status == other.status
                        && match.gives("mode").equals(other.match.gives("mode"))
                        && countries().equals(other.countries());
        return alike && (tree.relation(noun) == Dependency.COMPOUND || asPurpose);
    }

    /** The countries on both sides. */
    Set<String> countries() {
        Set<String> countries = new LinkedHashSet<>();
        for (ActorReference reference : sides.actors()) {
            reference.actor().country().ifPresent(countries::add);
        }
        for (ActorReference reference : sides.recipients()) {
            reference.actor().country().ifPresent(countries::add);
        }
        return countries;
    }
}
