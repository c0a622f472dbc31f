package org.chancery.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/** The part of the record that has to do with a query. */
final class RecordSelection {
    private final Query query;
    private final Ledger ledger;
    private final Resolution resolution;

    RecordSelection(Query query, Ledger ledger, Resolution resolution) {
        this.query = query;
        this.ledger = ledger;
        this.resolution = resolution;
    }

    KnownRecord select() {
        FindingQuery all = FindingQuery.all();
        List<Sighting> everything = ledger.findings(query.asOf().map(all::asOf).orElse(all));
        if (query.isUnfiltered()) {
            return record(
                    everything, resolution.entries(), resolution.disputes(), resolution.outcomes());
        }
        Set<FindingId> met =
                ledger.findings(query.conditions()).stream()
                        .map(Sighting::id)
                        .collect(Collectors.toSet());
        List<Entry> entries =
                resolution.entries().stream()
                        .filter(entry -> entry.findings().stream().anyMatch(met::contains))
                        .toList();
        List<Dispute> disputes =
                resolution.disputes().stream()
                        .filter(dispute -> findings(dispute).stream().anyMatch(met::contains))
                        .toList();
        List<Outcome> outcomes =
                resolution.outcomes().stream()
                        .filter(outcome -> met.contains(outcome.forecast()))
                        .toList();
        Set<FindingId> needed = new HashSet<>(met);
        entries.forEach(entry -> needed.addAll(entry.findings()));
        disputes.forEach(dispute -> needed.addAll(findings(dispute)));
        outcomes.forEach(outcome -> needed.addAll(outcome.because()));
        List<Sighting> shown =
                everything.stream().filter(one -> needed.contains(one.id())).toList();
        return record(shown, entries, disputes, outcomes);
    }

    private static Set<FindingId> findings(Dispute dispute) {
        return dispute.sides().stream()
                .flatMap(side -> side.findings().stream())
                .collect(Collectors.toSet());
    }

    private KnownRecord record(
            List<Sighting> sightings,
            List<Entry> entries,
            List<Dispute> disputes,
            List<Outcome> outcomes) {
        Map<FindingId, EntryId> entryOf = Chancery.entryOf(resolution);
        return new KnownRecord(
                sightings.stream().map(one -> KnownFinding.of(one, entryOf)).toList(),
                entries,
                disputes,
                outcomes,
                copies());
    }

    private Map<String, String> copies() {
        Map<String, String> copies = new HashMap<>();
        for (Report report : ledger.reports()) {
            report.copyOf().ifPresent(original -> copies.put(report.name(), original));
        }
        return copies;
    }
}
