package org.chancery.model.statement;

import java.util.List;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/**
 * How actors stand to one another, as observed in one report.
 *
 * @param relation what sort of relation, such as "strategic partnership", "membership" or
 *     "territorial claim"
 * @param a the actors on one side
 * @param b the actors on the other side, or the thing related to, such as an organisation
 * @param state the state observed, such as "declared", "denied", "improving"
 */
public record Relation(
        String relation,
        List<ActorReference> a,
        List<ActorReference> b,
        String state,
        DateRange when)
        implements Statement {

    public Relation {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    @Override
    public StatementKind kind() {
        return StatementKind.RELATION;
    }
}
