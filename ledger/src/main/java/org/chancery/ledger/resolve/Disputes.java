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

    private final List<Sighting> ordered;

    Disputes(List<Sighting> ordered) {
        this.ordered = ordered;
    }

    List<Dispute> of(StatementKind kind, Clusters<?> clusters) {
        List<Dispute> disputes =
                switch (kind) {
                    case AGREEMENT -> agreements(clusters);
                    case VISIT -> visits(clusters);
                    case EVENT -> EventDenials.among(clusters.groups());
                    case RELATION -> RelationDisputes.within(clusters.groups());
                    case CLAIM, FORECAST, QUANTITY -> List.of();
                };
        return disputes.stream().distinct().toList();
    }

    private List<Dispute> agreements(Clusters<?> clusters) {
        List<Dispute> disputes = new ArrayList<>();
        disputes.addAll(AgreementDisputes.within(families(clusters)));
        disputes.addAll(AgreementDisputes.denied(clusters.groups()));
        disputes.addAll(new CertaintyDisputes(ordered).within(clusters.groups()));
        return disputes;
    }

    private List<Dispute> visits(Clusters<?> clusters) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> family : families(clusters)) {
            Answers.daysApart(
                            "When was it, or is it to be: " + Titles.title(family) + "?",
                            family,
                            one -> ((Visit) one.statement()).when(),
                            SLACK)
                    .ifPresent(disputes::add);
        }
        disputes.addAll(new CertaintyDisputes(ordered).within(clusters.groups()));
        return disputes;
    }

    /** Each group, and each two that may be the same. */
    private static List<List<Sighting>> families(Clusters<?> clusters) {
        List<List<Sighting>> groups = clusters.groups();
        List<List<Sighting>> families = new ArrayList<>(groups);
        for (Clusters.Doubt doubt : clusters.doubts()) {
            List<Sighting> both = new ArrayList<>(groups.get(doubt.a()));
            both.addAll(groups.get(doubt.b()));
            families.add(both.stream().sorted(Sighting.ORDER).toList());
        }
        return families;
    }
}
