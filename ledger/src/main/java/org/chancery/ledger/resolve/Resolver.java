package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;

/**
 * Makes the record of all findings: which of them tell of one happening, what is in dispute, and
 * what came of forecasts.
 *
 * <p>Pure: the same findings give the same record, in whatever order they are handed over.
 *
 * <pre>{@code
 * Resolution record = Resolver.resolve(ledger.snapshot(Optional.empty()).sightings());
 * }</pre>
 */
public final class Resolver {
    /** The version of these rules; a ledger resolved by another version is resolved afresh. */
    public static final String RULES = "9";

    private Resolver() {}

    /** The record of these findings, of which nobody has decided anything. */
    public static Resolution resolve(List<Sighting> sightings) {
        return resolve(sightings, Ties.none());
    }

    /** The record of these findings, with what people have decided of them. */
    public static Resolution resolve(List<Sighting> sightings, Ties ties) {
        List<Sighting> ordered = sightings.stream().sorted(Sighting.ORDER).toList();
        Map<StatementKind, List<Sighting>> byKind = new EnumMap<>(StatementKind.class);
        ordered.forEach(
                one ->
                        byKind.computeIfAbsent(one.statement().kind(), kind -> new ArrayList<>())
                                .add(one));
        List<Entry> entries = new ArrayList<>();
        List<Dispute> disputes = new ArrayList<>();
        List<List<Sighting>> groups = new ArrayList<>();
        Callings callings = new Callings(ordered);
        Disputes finder = new Disputes(ordered, callings);
        byKind.forEach(
                (kind, some) -> {
                    Clusters<?> clusters = Clusters.of(matcher(kind, callings), some, ties);
                    entries.addAll(new Entries(clusters).entries());
                    disputes.addAll(finder.of(kind, clusters));
                    groups.addAll(clusters.groups());
                });
        disputes.addAll(new TargetDisputes(ordered).disputes());
        disputes.addAll(PrecisionDisputes.among(ordered));
        disputes.addAll(OvertakenClaims.among(ordered));
        disputes.addAll(OnsetDisputes.among(ordered));
        List<Outcome> outcomes = Settlement.of(ordered, groups).stream().map(ties::ruled).toList();
        return new Resolution(entries, disputes, outcomes);
    }

    private static Matcher<?> matcher(StatementKind kind, Callings callings) {
        return switch (kind) {
            case EVENT -> new EventMatcher(callings);
            case AGREEMENT -> new AgreementMatcher();
            case VISIT -> new VisitMatcher();
            case CLAIM -> new ClaimMatcher();
            case FORECAST -> new ForecastMatcher();
            case QUANTITY -> new QuantityMatcher();
            case RELATION -> new RelationMatcher();
        };
    }
}
