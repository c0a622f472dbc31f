package org.chancery.library;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/**
 * Conditions on the record; all that are given must hold. Immutable.
 *
 * <pre>{@code
 * Query.all().ofKinds(StatementKind.VISIT).withActor("PRT").asOf(LocalDate.of(2024, 3, 31))
 * }</pre>
 */
public final class Query {
    private static final Query ALL = new Query(FindingQuery.all());

    private final FindingQuery conditions;

    private Query(FindingQuery conditions) {
        this.conditions = conditions;
    }

    /** Everything in the record. */
    public static Query all() {
        return ALL;
    }

    /** Only these kinds. */
    public Query ofKinds(StatementKind... kinds) {
        return new Query(conditions.ofKinds(kinds));
    }

    /** Only where each of these takes part: codes such as "PRT", or ids of actors. */
    public Query withActor(String... codes) {
        return new Query(conditions.withActor(codes));
    }

    /** Only events of these PLOVER types, such as "CONSULT". */
    public Query ofTypes(String... types) {
        return new Query(conditions.ofTypes(types));
    }

    /**
     * Only events and visits of these statuses, agreements at these stages: "occurred", "signed".
     */
    public Query inStates(String... states) {
        return new Query(conditions.inStates(states));
    }

    /** Only what may have happened within these days; what has no date is left out. */
    public Query during(DateRange days) {
        return new Query(conditions.during(days));
    }

    /** Only what was known on that day: from reports published by then. */
    public Query asOf(LocalDate day) {
        return new Query(conditions.asOf(day));
    }

    /** Only where the quote has all these words. */
    public Query saying(String words) {
        return new Query(conditions.saying(words));
    }

    /** Only from the report of this name. */
    public Query inReport(String name) {
        return new Query(conditions.inReport(name));
    }

    /** Only what people have looked at and let stand, as they corrected it. */
    public Query corrected() {
        return new Query(conditions.onlyCorrected());
    }

    FindingQuery conditions() {
        return conditions;
    }

    Optional<LocalDate> asOf() {
        return conditions.asOf();
    }

    /** True when nothing but the day of knowledge is asked for. */
    boolean isUnfiltered() {
        FindingQuery bare = FindingQuery.all();
        return conditions.equals(conditions.asOf().map(bare::asOf).orElse(bare));
    }
}
