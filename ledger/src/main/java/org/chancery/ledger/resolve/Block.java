package org.chancery.ledger.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.StatementKind;

/**
 * Findings of one kind with all that their entries and disputes are made of: equal blocks have
 * equal parts of the record.
 *
 * @param findings in {@link Sighting#ORDER}
 * @param about for each event the names that tell what it is about
 * @param ties what people decided of these findings
 */
record Block(
        StatementKind kind,
        List<Sighting> findings,
        Map<Sighting, Set<String>> about,
        Ties ties,
        Surroundings around) {

    /**
     * What else is looked at for the disputes over agreements and visits.
     *
     * @param forecasts those of the same reports
     * @param signings the acts of signing in the same reports
     * @param places the places that any finding knows, by name
     */
    record Surroundings(
            List<Sighting> forecasts, List<Sighting> signings, Map<String, Place> places) {
        static final Surroundings NONE = new Surroundings(List.of(), List.of(), Map.of());
    }

    /** What a block gives to the record. */
    record Part(List<List<Sighting>> groups, List<Entry> entries, List<Dispute> disputes) {}

    Part part() {
        Clusters<?> clusters = Clusters.of(matcher(), findings, ties);
        return new Part(
                clusters.groups(),
                List.copyOf(new Entries(clusters).entries()),
                new Disputes(this).in(clusters));
    }

    private Matcher<?> matcher() {
        return kind == StatementKind.EVENT ? new EventMatcher(about::get) : matcher(kind);
    }

    /** What compares findings of a kind that need nothing else to be compared. */
    static Matcher<?> matcher(StatementKind kind) {
        return switch (kind) {
            case EVENT -> new EventMatcher(EventMatcher::named);
            case AGREEMENT -> new AgreementMatcher();
            case VISIT -> new VisitMatcher();
            case CLAIM -> new ClaimMatcher();
            case FORECAST -> new ForecastMatcher();
            case QUANTITY -> new QuantityMatcher();
            case RELATION -> new RelationMatcher();
        };
    }
}
