package org.chancery.extract.visit;

import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;

/** Says whether a visit has taken place, from its rule, the reading of its word and its date. */
final class VisitStatuses {
    private static final int LONGEST_VISIT = 7;

    private final Lexicon lexicon;

    VisitStatuses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param published when the report was
     * @param time the words that date the visit; where the verbs leave it open, the date decides
     */
    VisitStatus of(Match match, Reading reading, DateRange published, VisitTime time) {
        if (match.has("firm")) {
            return reading.isNegative() ? VisitStatus.CANCELLED : done(match);
        }
        boolean negative = reading.isNegative();
        if (negative && rulesOut(match.tree(), match.trigger())) {
            return VisitStatus.CANCELLED;
        }
        Optional<VisitStatus> dated =
                time.toBegin()
                        ? Optional.of(VisitStatus.PLANNED)
                        : time.range()
                                .flatMap(
                                        range ->
                                                byDate(
                                                        match,
                                                        reading,
                                                        range,
                                                        published,
                                                        time.whole()));
        boolean open = negative || !reading.settled() || !reading.liesAhead();
        if (isOfInvitation(match) && reading.status() == Status.PROPOSED) {
            return VisitStatus.INVITED;
        }
        if (open && dated.isPresent()) {
            return dated.get();
        }
        if (isPartOfPast(match.tree(), match.trigger())) {
            return VisitStatus.HELD;
        }
        return negative ? done(match) : undated(match, reading);
    }

    /**
     * "was in Rome before going on to Malta": told of as over, like the stop it came after; who
     * "spoke before boarding a plane" may still be in the air.
     */
    private static boolean isPartOfPast(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VBG")
                && verb + 1 < tree.size()
                && tree.text(verb + 1).equals("on")
                && tree.hasChild(verb, Set.of("before", "after"))
                && tree.head(verb).filter(main -> tree.tag(main).equals("VBD")).isPresent();
    }

    private static VisitStatus undated(Match match, Reading reading) {
        return switch (reading.status()) {
            case OCCURRED -> done(match);
            case ONGOING -> reading.settled() ? VisitStatus.UNDER_WAY : done(match);
            case PLANNED -> VisitStatus.PLANNED;
            case PREDICTED -> VisitStatus.EXPECTED;
            case PROPOSED, HYPOTHETICAL -> VisitStatus.PROPOSED;
            case DENIED -> VisitStatus.CANCELLED;
        };
    }

    /** "an invitation for the king to visit": he is asked. */
    private boolean isOfInvitation(Match match) {
        SentenceTree tree = match.tree();
        return tree.ancestors(match.trigger()).stream()
                .limit(2)
                .anyMatch(
                        word ->
                                lexicon.matches("invitation", tree, word)
                                        || tree.lemma(word).equals("invite"));
    }

    /** "The visit did not bring peace" does not rule out the visit; "there was no visit" does. */
    private boolean rulesOut(SentenceTree tree, int trigger) {
        if (!tree.isNoun(trigger)) {
            return true;
        }
        boolean none =
                tree.children(trigger, Dependency.DETERMINER).stream()
                        .anyMatch(d -> tree.text(d).equalsIgnoreCase("no"));
        return none
                || tree.head(trigger)
                        .filter(head -> lexicon.matches("happening", tree, head))
                        .isPresent();
    }

    private static Optional<VisitStatus> byDate(
            Match match, Reading reading, DateRange when, DateRange published, boolean whole) {
        if (when.startsAfterEndOf(published) || arrivesLater(reading, when, published)) {
            return Optional.of(VisitStatus.PLANNED);
        }
        if (!published.startsAfterEndOf(when)) {
            return Optional.empty();
        }
        VisitStatus done = done(match);
        boolean over = done == VisitStatus.UNDER_WAY && (whole || isLongBefore(when, published));
        return Optional.of(over ? VisitStatus.HELD : done);
    }

    /** "arrives on Friday" in a report that may be a few days younger than its first day. */
    private static boolean arrivesLater(Reading reading, DateRange when, DateRange published) {
        return reading.status() == Status.ONGOING
                && when.earliest().isPresent()
                && published.earliest().isPresent()
                && when.earliest().get().isAfter(published.earliest().get());
    }

    /** Nobody who set out more than a week ago is still called a visitor. */
    private static boolean isLongBefore(DateRange when, DateRange published) {
        return when.latest().isPresent()
                && published.earliest().isPresent()
                && when.latest().get().plusDays(LONGEST_VISIT).isBefore(published.earliest().get());
    }

    private static VisitStatus done(Match match) {
        return match.gives("status").map(VisitRules::status).orElse(VisitStatus.HELD);
    }
}
