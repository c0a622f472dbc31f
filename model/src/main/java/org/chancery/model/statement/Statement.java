package org.chancery.model.statement;

import java.util.function.Function;
import org.chancery.model.time.DateRange;

/** What a report says about the relations of states: seven kinds, and no other. */
public sealed interface Statement
        permits Event, Agreement, Visit, Claim, Forecast, Quantity, Relation {

    /** When it happens or holds, as far as the report says. */
    DateRange when();

    /** Which of the seven it is. */
    StatementKind kind();

    /**
     * Applies the function for this statement's kind. A new kind does not compile until every
     * caller has answered for it.
     */
    default <R> R match(Cases<R> cases) {
        // Java 17 cannot switch over a sealed type; the kinds are told apart here and nowhere else.
        return switch (kind()) {
            case EVENT -> cases.event().apply((Event) this);
            case AGREEMENT -> cases.agreement().apply((Agreement) this);
            case VISIT -> cases.visit().apply((Visit) this);
            case CLAIM -> cases.claim().apply((Claim) this);
            case FORECAST -> cases.forecast().apply((Forecast) this);
            case QUANTITY -> cases.quantity().apply((Quantity) this);
            case RELATION -> cases.relation().apply((Relation) this);
        };
    }

    /** One function for each kind of statement. */
    record Cases<R>(
            Function<Event, R> event,
            Function<Agreement, R> agreement,
            Function<Visit, R> visit,
            Function<Claim, R> claim,
            Function<Forecast, R> forecast,
            Function<Quantity, R> quantity,
            Function<Relation, R> relation) {}
}
