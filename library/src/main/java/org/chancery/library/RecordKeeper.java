package org.chancery.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Report;
import org.chancery.ledger.sql.Snapshot;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/**
 * The record of a ledger: resolved afresh, and kept, when something new was read, and otherwise
 * looked up, of which a part costs as much as there is of it.
 */
final class RecordKeeper {
    private final Ledger ledger;

    /** Empty where the record is looked up anew each time it is asked for. */
    private final AtomicReference<Optional<RecordAtHand>> atHand =
            new AtomicReference<>(Optional.empty());

    RecordKeeper(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Holds the record in memory from now on. */
    void hold() {
        atHand.set(Optional.of(new RecordAtHand(ledger)));
    }

    /** Makes ready for changes of a record that is held. */
    void prepare() {
        atHand.get().ifPresent(RecordAtHand::prepare);
    }

    /** The reports, by name. */
    List<KnownReport> reports() {
        return atHand.get()
                .map(RecordAtHand::reports)
                .orElseGet(() -> ledger.reports().stream().map(KnownReport::of).toList());
    }

    /** The record of everything read. */
    Resolution whole() {
        if (atHand.get().isPresent()) {
            return atHand.get().get().now().resolution();
        }
        return ledger.record(Resolver.RULES).orElseGet(() -> resolvedOnce().resolution());
    }

    /** The record of everything read, or of what was known on the day that a query names. */
    Resolution whole(Query query) {
        return query.asOf().isEmpty() ? whole() : resolved(query).resolution();
    }

    /** A record with the findings that it was made of. */
    private record Resolved(List<Sighting> sightings, Resolution resolution) {
        static Resolved of(RecordAtHand.State state) {
            return new Resolved(state.snapshot().sightings(), state.resolution());
        }

        static Resolved of(Snapshot snapshot) {
            return new Resolved(
                    snapshot.sightings(), Resolver.resolve(snapshot.sightings(), snapshot.ties()));
        }
    }

    private Resolved resolved() {
        if (atHand.get().isPresent()) {
            return Resolved.of(atHand.get().get().now());
        }
        Snapshot snapshot = ledger.snapshot(Optional.empty());
        Resolved resolved = Resolved.of(snapshot);
        if (ledger.isWritable()) {
            ledger.keep(resolved.resolution(), snapshot, Resolver.RULES);
        }
        return resolved;
    }

    /** Everything, or everything that was known on a day: the findings are read once. */
    private Resolved resolved(Query query) {
        if (query.asOf().isPresent()) {
            return Resolved.of(ledger.snapshot(query.asOf()));
        }
        return atHand.get().isPresent() ? resolved() : kept().orElseGet(this::resolvedOnce);
    }

    private Optional<Resolved> kept() {
        return ledger.record(Resolver.RULES)
                .map(kept -> new Resolved(ledger.findings(FindingQuery.all()), kept));
    }

    /** Whoever comes second waits for what the first makes, and takes that. */
    private synchronized Resolved resolvedOnce() {
        return kept().orElseGet(this::resolved);
    }

    /** True when what is kept is up to date. */
    boolean isFresh() {
        return ledger.isFresh(Resolver.RULES);
    }

    /**
     * Brings the record up to date where it can be kept, without looking at it.
     *
     * @return whether what a query asks for can be looked up
     */
    boolean freshen(Query query) {
        if (query.asOf().isPresent()) {
            return false;
        }
        if (!isFresh() && ledger.isWritable()) {
            freshen();
        }
        return isFresh();
    }

    private synchronized void freshen() {
        if (!isFresh()) {
            resolved();
        }
    }

    /** Findings that meet a query, with the entries they are in. */
    List<KnownFinding> known(Query query, List<Sighting> found) {
        Map<FindingId, EntryId> entries =
                freshen(query)
                        ? ledger.kept().entryIds(found.stream().map(Sighting::id).toList())
                        : entryOf(whole(query));
        return found.stream().map(one -> KnownFinding.of(one, entries)).toList();
    }

    static Map<FindingId, EntryId> entryOf(Resolution resolution) {
        Map<FindingId, EntryId> entries = new HashMap<>();
        for (Entry entry : resolution.entries()) {
            entry.findings().forEach(finding -> entries.put(finding, entry.id()));
        }
        return entries;
    }

    /** Everything known that has to do with a query, with all findings that it rests on. */
    KnownRecord select(Query query) {
        if (query.isUnfiltered()) {
            Resolved all = resolved(query);
            Resolution resolution = all.resolution();
            return known(all.sightings(), resolution, entryOf(resolution), copies());
        }
        return around(ledger.findings(query.conditions()), query);
    }

    /** Everything known that has to do with these findings. */
    private KnownRecord around(List<Sighting> met, Query query) {
        Set<FindingId> ids = met.stream().map(Sighting::id).collect(Collectors.toSet());
        boolean kept = freshen(query);
        Resolution whole = kept ? Resolution.empty() : whole(query);
        Resolution part = kept ? ledger.kept().of(ids) : of(whole, ids);
        Set<FindingId> needed = new HashSet<>();
        part.entries().forEach(entry -> needed.addAll(entry.findings()));
        part.disputes().forEach(dispute -> needed.addAll(findings(dispute)));
        part.outcomes().forEach(outcome -> needed.addAll(outcome.because()));
        needed.removeAll(ids);
        Map<FindingId, Sighting> shown = new HashMap<>();
        met.forEach(one -> shown.put(one.id(), one));
        ledger.findings(needed).forEach(one -> shown.put(one.id(), one));
        List<Sighting> sightings = shown.values().stream().sorted(Sighting.ORDER).toList();
        if (!kept) {
            return known(sightings, part, entryOf(whole), copies());
        }
        Set<ArticleId> reports =
                sightings.stream()
                        .map(one -> one.finding().evidence().article())
                        .collect(Collectors.toSet());
        return known(
                sightings,
                part,
                ledger.kept().entryIds(shown.keySet()),
                ledger.kept().copies(reports));
    }

    /** What these findings are in, of a record at hand. */
    private static Resolution of(Resolution whole, Set<FindingId> met) {
        return new Resolution(
                whole.entries().stream()
                        .filter(entry -> entry.findings().stream().anyMatch(met::contains))
                        .toList(),
                whole.disputes().stream()
                        .filter(dispute -> findings(dispute).stream().anyMatch(met::contains))
                        .toList(),
                whole.outcomes().stream()
                        .filter(outcome -> met.contains(outcome.forecast()))
                        .toList());
    }

    private static Set<FindingId> findings(Dispute dispute) {
        return dispute.sides().stream()
                .flatMap(side -> side.findings().stream())
                .collect(Collectors.toSet());
    }

    private static KnownRecord known(
            List<Sighting> sightings,
            Resolution resolution,
            Map<FindingId, EntryId> entries,
            Map<String, String> copies) {
        return new KnownRecord(
                sightings.stream().map(one -> KnownFinding.of(one, entries)).toList(),
                resolution.entries(),
                resolution.disputes(),
                resolution.outcomes(),
                copies);
    }

    private Map<String, String> copies() {
        if (isFresh()) {
            return ledger.kept().copies();
        }
        Map<String, String> copies = new HashMap<>();
        for (Report report : ledger.reports()) {
            report.copyOf().ifPresent(original -> copies.put(report.name(), original));
        }
        return copies;
    }

    /** Why the record says something, from the beginning of an id. */
    Explanation explain(String beginning) {
        Query all = Query.all();
        if (!freshen(all)) {
            KnownRecord record = select(all);
            return new Explainer(record).explain(Explainer.chosen(beginning, ids(record)));
        }
        String id = Explainer.chosen(beginning, ledger.kept().idsBeginning(beginning));
        List<FindingId> entry = ledger.kept().findingsOf(id);
        List<Sighting> meant =
                ledger.findings(entry.isEmpty() ? List.of(new FindingId(id)) : entry);
        return new Explainer(around(meant, all)).explain(id);
    }

    private static Collection<String> ids(KnownRecord record) {
        Set<String> ids = new HashSet<>();
        record.findings().forEach(one -> ids.add(one.id().value()));
        record.entries().forEach(one -> ids.add(one.id().value()));
        return ids;
    }
}
