package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.Reading;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.VisitStatus;

/**
 * A match with everything read of it.
 *
 * @param match the rule and the word it rests on
 * @param sides who and where to
 * @param visitors those for whom it is abroad
 * @param attribution on whose word
 * @param reading whether it has come about
 * @param time when
 * @param status its status
 * @param sure true when the words themselves say where to
 */
record VisitDraft(
        Match match,
        VisitSides sides,
        List<ActorReference> visitors,
        Attribution attribution,
        Reading reading,
        VisitTime time,
        VisitStatus status,
        boolean sure) {

    VisitDraft {
        visitors = List.copyOf(visitors);
    }

    /** One visit told of by several words of a sentence is kept once, under its clearest word. */
    static List<VisitDraft> withoutRepeats(List<VisitDraft> told) {
        List<VisitDraft> drafts =
                told.stream().sorted(Comparator.comparing(VisitDraft::isAside)).toList();
        List<VisitDraft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            VisitDraft draft = drafts.get(i);
            boolean better =
                    drafts.stream()
                            .anyMatch(other -> other.rank() > draft.rank() && other.isSame(draft));
            boolean earlier =
                    kept.stream()
                            .anyMatch(other -> other.rank() == draft.rank() && other.isSame(draft));
            if (!better && !earlier) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** "a trip, twice put off, is now planned": what is said in passing counts less. */
    private boolean isAside() {
        return match.tree().relation(match.trigger()) == Dependency.NOUN_CLAUSE
                && match.tree().tag(match.trigger()).equals("VBN");
    }

    /** A verb of travel says more than the noun "visit", and that more than an act abroad. */
    private int rank() {
        boolean act = match.has("same-act");
        if ((match.has("place-needed") && !act) || match.has("during") || match.has("weak")) {
            return 0;
        }
        return act ? 2 : 1;
    }

    VisitDraft with(VisitStatus other) {
        return new VisitDraft(match, sides, visitors, attribution, reading, time, other, sure);
    }

    private boolean isSame(VisitDraft other) {
        boolean someone =
                countries(visitors).stream().anyMatch(countries(other.visitors)::contains);
        Set<String> here = persons(visitors);
        Set<String> there = persons(other.visitors);
        boolean others =
                !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return someone
                && !others
                && !isFateOf(other)
                && sides.hostCountry().equals(other.sides.hostCountry());
    }

    /**
     * "was to come in May, but the trip was called off": what was planned, and what became of it.
     */
    private boolean isFateOf(VisitDraft other) {
        Clauses clauses = Clauses.of(match.tree());
        return isDropped() != other.isDropped()
                && clauses.head(match.trigger()) != clauses.head(other.match.trigger());
    }

    private boolean isDropped() {
        return status == VisitStatus.CANCELLED || status == VisitStatus.POSTPONED;
    }

    /** The visitors known by name. */
    private static Set<String> persons(List<ActorReference> references) {
        return references.stream()
                .filter(reference -> reference.actor().type() == ActorType.PERSON)
                .map(reference -> reference.actor().id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> countries(List<ActorReference> references) {
        return references.stream()
                .flatMap(reference -> reference.actor().country().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
