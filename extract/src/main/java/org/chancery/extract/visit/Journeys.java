package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.VisitStatus;

/**
 * The moves that a report tells of: who "flew to Oslo on Sunday" is there no more when the report
 * says that he has left, or that he has gone on to Rome.
 */
final class Journeys {
    private final List<Move> moves = new ArrayList<>();

    /** Somebody's coming or going, and where in the report it is told. */
    private record Move(
            int sentence,
            int word,
            List<ActorReference> visitors,
            Optional<String> country,
            boolean leaves,
            boolean travels) {}

    void add(VisitDraft draft) {
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
