package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.VisitStatus;

/**
 * The moves that a report tells of: who "flew to Oslo on Sunday" is there no more when the report
 * says that he has left, or that he has gone on to Rome.
 */
final class Journeys {
    private static final Set<VisitStatus> AHEAD =
            EnumSet.of(VisitStatus.PLANNED, VisitStatus.EXPECTED, VisitStatus.INVITED);

    private final List<Move> moves = new ArrayList<>();

    /** All visits told of whose status the words themselves give. */
    private final List<VisitDraft> plain = new ArrayList<>();

    /** Somebody's coming or going, and where in the report it is told. */
    private record Move(
            int sentence,
            int word,
            List<ActorReference> visitors,
            Optional<String> country,
            boolean leaves,
            boolean travels) {}

    void add(VisitDraft draft) {
        if (!isOpen(draft)) {
            plain.add(draft);
        }
        boolean done =
                draft.status() == VisitStatus.HELD || draft.status() == VisitStatus.UNDER_WAY;
        if (done) {
            moves.add(
                    new Move(
                            draft.match().tree().sentence().index(),
                            draft.match().trigger(),
                            draft.visitors(),
                            draft.sides().hostCountry(),
                            draft.match().has("closing"),
                            draft.match().has("same-act")));
        }
    }

    /** True when a later move of the same visitor ends the stay. */
    boolean isOver(VisitDraft stay) {
        int sentence = stay.match().tree().sentence().index();
        return stay.status() == VisitStatus.UNDER_WAY
                && moves.stream()
                        .filter(
                                move ->
                                        move.sentence() > sentence
                                                || (move.sentence() == sentence
                                                        && move.word() > stay.match().trigger()))
                        .filter(move -> isSomeoneOf(move, stay.visitors()))
                        .anyMatch(move -> ends(move, stay.sides().hostCountry()));
    }

    /**
     * "After the visit": with no day and no verb that tells, it lies ahead when the report speaks
     * of it elsewhere as to come, and nowhere as begun.
     */
    boolean isStillAhead(VisitDraft named) {
        List<VisitDraft> same = plain.stream().filter(other -> isSame(other, named)).toList();
        return named.status() == VisitStatus.HELD
                && isOpen(named)
                && same.stream().anyMatch(other -> AHEAD.contains(other.status()))
                && same.stream().allMatch(other -> AHEAD.contains(other.status()));
    }

    /** True of a visit that a noun names without a day and without a verb that tells of it. */
    private static boolean isOpen(VisitDraft draft) {
        return draft.match().tree().isNoun(draft.match().trigger())
                && draft.time().range().isEmpty()
                && draft.reading().cues().isEmpty();
    }

    private static boolean isSame(VisitDraft one, VisitDraft other) {
        return one.sides().hostCountry().equals(other.sides().hostCountry())
                && one.visitors().stream().anyMatch(visitor -> travels(other, visitor));
    }

    private static boolean travels(VisitDraft draft, ActorReference person) {
        return draft.visitors().stream()
                .anyMatch(visitor -> visitor.actor().id().equals(person.actor().id()));
    }

    private static boolean ends(Move move, Optional<String> country) {
        boolean same = move.country().equals(country);
        return move.leaves() ? same : move.travels() && !same;
    }

    private static boolean isSomeoneOf(Move move, List<ActorReference> visitors) {
        return move.visitors().stream()
                .anyMatch(
                        one ->
                                visitors.stream()
                                        .anyMatch(v -> v.actor().id().equals(one.actor().id())));
    }
}
