package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.correct.Overlay;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.jdbi.v3.core.Handle;

/** The findings that count, as people have corrected them. */
final class CorrectedFindings {
    private final Handle handle;
    private final List<Correction> corrections;
    private final Overlay overlay;

    CorrectedFindings(Handle handle) {
        this.handle = handle;
        this.corrections = new CorrectionTable(handle).all();
        this.overlay = new Overlay(corrections, ofCorrectedReports());
    }

    Overlay overlay() {
        return overlay;
    }

    /** The machine's findings in the reports that corrections are about. */
    private List<Sighting> ofCorrectedReports() {
        List<String> articles =
                corrections.stream()
                        .flatMap(one -> one.anchors().stream())
                        .map(anchor -> anchor.article().value())
                        .distinct()
                        .toList();
        if (articles.isEmpty()) {
            return List.of();
        }
        return new FindingReader(handle)
                .read(
                        handle.createQuery(
                                        "SELECT number FROM current_finding"
                                                + " WHERE article IN (<articles>) ORDER BY number")
                                .bindList("articles", articles)
                                .mapTo(Long.class)
                                .list());
    }

    /** Those of these ids that count. */
    List<Sighting> of(Collection<FindingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Sighting> all = new ArrayList<>();
        for (Sighting one :
                new FindingReader(handle)
                        .read(
                                handle.createQuery(
                                                FindingSearch.CURRENT
                                                        + " AND f.id IN (<ids>) ORDER BY f.number")
                                        .bindList(
                                                "ids", ids.stream().map(FindingId::value).toList())
                                        .mapTo(Long.class)
                                        .list())) {
            if (overlay.touched().contains(one.id())) {
                overlay.apply(one).ifPresent(all::add);
            } else {
                all.add(one);
            }
        }
        return all;
    }

    /** Those that meet a query, by publication and place; what was corrected, as it is now. */
    List<Sighting> meeting(FindingQuery query) {
        List<Sighting> found =
                query.corrected()
                        ? List.of()
                        : new FindingReader(handle).read(new FindingSearch(query).numbers(handle));
        if (overlay.touched().isEmpty()) {
            return found;
        }
        List<Sighting> all =
                found.stream()
                        .filter(one -> !overlay.touched().contains(one.id()))
                        .collect(Collectors.toCollection(ArrayList::new));
        for (Sighting one : ofCorrectedReports()) {
            if (overlay.touched().contains(one.id())) {
                overlay.apply(one).filter(query::meets).ifPresent(all::add);
            }
        }
        return all.stream().sorted(Sighting.ORDER).toList();
    }
}
