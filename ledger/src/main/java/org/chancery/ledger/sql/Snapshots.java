package org.chancery.ledger.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.jdbi.v3.core.Handle;

/** Takes everything that resolution rests on from the ledger, or what of it has changed. */
final class Snapshots {
    private final Handle handle;
    private final CorrectionTable corrections;

    Snapshots(Handle handle) {
        this.handle = handle;
        this.corrections = new CorrectionTable(handle);
    }

    /** The findings that meet a query, and what people decided of all. */
    Snapshot of(FindingQuery query) {
        CorrectedFindings findings = new CorrectedFindings(handle);
        LedgerState state = LedgerState.of(handle);
        return new Snapshot(
                state.identity(),
                state.adoption(),
                state.correction(),
                findings.meeting(query),
                findings.overlay().ties());
    }

    /** All findings, where most are as they were. */
    Snapshot after(Snapshot before) {
        LedgerState state = LedgerState.of(handle);
        boolean isOfAnother =
                !state.identity().equals(before.identity()) || state.adoption() < before.covers();
        if (isOfAnother) {
            return of(FindingQuery.all());
        }
        if (state.adoption() == before.covers() && state.correction() == before.corrections()) {
            return before;
        }
        Set<String> touched = readSince(before.covers());
        if (state.correction() != before.corrections()) {
            touched.addAll(corrected());
        }
        CorrectedFindings findings = new CorrectedFindings(handle);
        return new Snapshot(
                state.identity(),
                state.adoption(),
                state.correction(),
                merged(before.sightings(), touched, findings.in(touched)),
                findings.overlay().ties());
    }

    /**
     * The reports with a new reading, and those that share a label with one: where a report of the
     * same name comes, both are called otherwise.
     */
    private Set<String> readSince(long adoption) {
        Set<String> read = new TreeSet<>();
        read.addAll(
                handle.createQuery("SELECT DISTINCT article FROM adoption WHERE number > :last")
                        .bind("last", adoption)
                        .mapTo(String.class)
                        .list());
        Set<String> touched = new TreeSet<>(read);
        new KeyedRows(handle)
                .each(
                        """
                        SELECT other.article FROM report_label mine
                        JOIN report_label other ON other.label = mine.label
                        WHERE mine.article IN (<keys>)""",
                        read,
                        row -> touched.add(row.getString("article")));
        return touched;
    }

    /** The reports that any correction is about: taking one back may let others count again. */
    private Set<String> corrected() {
        Set<String> articles = new TreeSet<>();
        for (Correction one : corrections.all()) {
            one.anchors().forEach(anchor -> articles.add(anchor.article().value()));
        }
        return articles;
    }

    /** What is still the same stays the same object, by which it is seen at once to be so. */
    private static List<Sighting> merged(
            List<Sighting> before, Set<String> touched, List<Sighting> now) {
        Map<FindingId, Sighting> former = new HashMap<>();
        before.stream()
                .filter(one -> touched.contains(article(one)))
                .forEach(one -> former.put(one.id(), one));
        return Stream.concat(
                        before.stream().filter(one -> !touched.contains(article(one))),
                        now.stream()
                                .map(
                                        one ->
                                                one.equals(former.get(one.id()))
                                                        ? former.get(one.id())
                                                        : one))
                .sorted(Sighting.ORDER)
                .toList();
    }

    private static String article(Sighting one) {
        return one.finding().evidence().article().value();
    }
}
