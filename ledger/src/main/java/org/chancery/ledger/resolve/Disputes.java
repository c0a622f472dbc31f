package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;

/**
 * Finds what reports and speakers answer differently, among findings that tell, or may tell, of one
 * happening. A more precise answer is no dispute with a less precise one.
 */
final class Disputes {
    /** Datings of one visit differ by no more days than these. */
    private static final int SLACK = 45;

    private final Callings callings;
    private final Signings signings;
    private final CertaintyDisputes certainty;

    Disputes(List<Sighting> ordered, Callings callings) {
        this.callings = callings;
        this.signings = new Signings(ordered);
        this.certainty = new CertaintyDisputes(ordered);
    }

    List<Dispute> of(StatementKind kind, Clusters<?> clusters) {
        List<Dispute> disputes =
                switch (kind) {
                    case AGREEMENT -> agreements(clusters);
                    case VISIT -> visits(clusters);
                    case EVENT -> EventDenials.among(clusters.groups(), new EventMatcher(callings));
                    case RELATION -> RelationDisputes.within(clusters.groups());
                    case CLAIM -> ClaimDisputes.among(sightings(clusters));
                    case FORECAST, QUANTITY -> List.of();
                };
        return disputes.stream().distinct().toList();
    }

    private static List<Sighting> sightings(Clusters<?> clusters) {
        return clusters.groups().stream().flatMap(List::stream).toList();
    }

    private List<Dispute> agreements(Clusters<?> clusters) {
        List<Dispute> disputes = new ArrayList<>();
        for (Family family : families(clusters)) {
            disputes.addAll(AgreementDisputes.within(family, signings));
        }
        disputes.addAll(AgreementDisputes.denied(clusters.groups()));
        disputes.addAll(certainty.within(clusters.groups()));
        return disputes;
    }

    private List<Dispute> visits(Clusters<?> clusters) {
        List<Dispute> disputes = new ArrayList<>();
        for (Family family : families(clusters)) {
            Answers.daysApart(
                            "When was it, or is it to be: " + family.title() + "?",
                            family.findings(),
                            one -> ((Visit) one.statement()).when(),
                            SLACK)
                    .ifPresent(disputes::add);
        }
        disputes.addAll(certainty.within(clusters.groups()));
        return disputes;
    }

    /**
     * Findings that tell, or may tell, of one happening.
     *
     * @param title what they are called; both titles where they may be two
     * @param findings in the order of publication
     */
    record Family(String title, List<Sighting> findings) {}

    /** Each group, and each two that may be the same. */
    private static List<Family> families(Clusters<?> clusters) {
        List<List<Sighting>> groups = clusters.groups();
        List<Family> families = new ArrayList<>();
        groups.forEach(group -> families.add(new Family(Titles.title(group), group)));
        for (Clusters.Doubt doubt : clusters.doubts()) {
            List<Sighting> one = groups.get(doubt.a());
            List<Sighting> other = groups.get(doubt.b());
            List<Sighting> both = new ArrayList<>(one);
            both.addAll(other);
            String title = Titles.title(one);
            String second = Titles.title(other);
            families.add(
                    new Family(
                            title.equals(second) ? title : title + ", if it is the " + second,
                            both.stream().sorted(Sighting.ORDER).toList()));
        }
        return families;
    }
}
