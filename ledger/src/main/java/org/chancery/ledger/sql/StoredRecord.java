package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;
import org.jdbi.v3.core.Handle;

/** The record, or a part of it, put together again from its tables. */
final class StoredRecord {
    /** True of a version that counts. */
    private static final String CURRENT =
            """
            v.retired = 0 AND NOT EXISTS (
                SELECT 1 FROM record_version later
                WHERE later.id = v.id AND later.number > v.number)""";

    /** Comes after every character of an id. */
    static final String AFTER_ALL = "~";

    private static final String CHOSEN = "(SELECT * FROM record_version WHERE number IN (<keys>))";

    private final Handle handle;

    /** A finding is named in an entry, in its history, in disputes: its id is kept once. */
    private final Map<String, FindingId> ids = new HashMap<>();

    /** Many steps of many histories were told on one day, and are called alike. */
    private final Map<Object, Object> shared = new HashMap<>();

    /** The versions that are read; all that count when empty. */
    private final Optional<Set<Long>> versions;

    private StoredRecord(Handle handle, Optional<Set<Long>> versions) {
        this.handle = handle;
        this.versions = versions;
    }

    /** The record as it stands. */
    static StoredRecord whole(Handle handle) {
        return new StoredRecord(handle, Optional.empty());
    }

    /** The entries and disputes, as they stand, that these findings are in, and their outcomes. */
    static StoredRecord of(Handle handle, Collection<FindingId> findings) {
        Set<Long> versions = new TreeSet<>();
        List<String> ids = findings.stream().map(FindingId::value).distinct().toList();
        for (String holders : List.of("entry_finding", "dispute_finding", "outcome")) {
            String key = holders.equals("outcome") ? "forecast" : "finding";
            new KeyedRows(handle)
                    .each(
                            "SELECT v.number FROM "
                                    + holders
                                    + " m JOIN record_version v ON v.number = m.version WHERE m."
                                    + key
                                    + " IN (<keys>) AND "
                                    + CURRENT,
                            ids,
                            row -> versions.add(row.getLong("number")));
        }
        return new StoredRecord(handle, Optional.of(versions));
    }

    /** The ids of entries, as they stand, that begin so. */
    static List<String> idsBeginning(Handle handle, String beginning) {
        return handle.createQuery(
                        "SELECT v.id FROM record_version v JOIN entry ON entry.version = v.number"
                                + " WHERE v.id >= :from AND v.id < :to AND "
                                + CURRENT)
                .bind("from", beginning)
                .bind("to", beginning + AFTER_ALL)
                .mapTo(String.class)
                .list();
    }

    /** The findings of the entry of this id; none when there is no such entry. */
    static List<FindingId> findingsOf(Handle handle, String entry) {
        return handle.createQuery(
                        "SELECT m.finding FROM record_version v"
                                + " JOIN entry_finding m ON m.version = v.number"
                                + " WHERE v.id = :id AND "
                                + CURRENT
                                + " ORDER BY m.ordinal")
                .bind("id", entry)
                .mapTo(String.class)
                .map(FindingId::new)
                .list();
    }

    /** Which entries these findings are in. */
    static Map<FindingId, EntryId> entryIds(Handle handle, Collection<FindingId> findings) {
        Map<FindingId, EntryId> ids = new HashMap<>();
        words(
                        handle,
                        "SELECT m.finding, v.id AS words FROM entry_finding m"
                                + " JOIN record_version v ON v.number = m.version"
                                + " WHERE m.finding IN (<keys>) AND "
                                + CURRENT,
                        findings)
                .forEach((finding, id) -> ids.put(finding, new EntryId(id)));
        return ids;
    }

    /** How the entries are called that these findings are in. */
    static Map<FindingId, String> titles(Handle handle, Collection<FindingId> findings) {
        return words(
                handle,
                "SELECT m.finding, entry.title AS words FROM entry_finding m"
                        + " JOIN record_version v ON v.number = m.version"
                        + " JOIN entry ON entry.version = v.number"
                        + " WHERE m.finding IN (<keys>) AND "
                        + CURRENT,
                findings);
    }

    /** What came of the forecasts among these findings, in the record's words. */
    static Map<FindingId, String> verdicts(Handle handle, Collection<FindingId> findings) {
        return words(
                handle,
                "SELECT o.forecast AS finding, o.verdict AS words FROM outcome o"
                        + " JOIN record_version v ON v.number = o.version"
                        + " WHERE o.forecast IN (<keys>) AND "
                        + CURRENT,
                findings);
    }

    private static Map<FindingId, String> words(
            Handle handle, String sql, Collection<FindingId> findings) {
        Map<FindingId, String> words = new HashMap<>();
        new KeyedRows(handle)
                .each(
                        sql,
                        findings.stream().map(FindingId::value).distinct().toList(),
                        row ->
                                words.put(
                                        new FindingId(row.getString("finding")),
                                        row.getString("words")));
        return words;
    }

    Resolution all() {
        return new Resolution(entries(), disputes(), outcomes());
    }

    List<Entry> entries() {
        Map<Long, List<FindingId>> findings = findings("entry_finding");
        Map<Long, List<Revision>> histories = new HashMap<>();
        rows(
                "SELECT h.* FROM <versions> v JOIN entry_history h ON h.version = v.number"
                        + " ORDER BY h.version, h.ordinal",
                row ->
                        into(histories, row)
                                .add(
                                        new Revision(
                                                shared(Days.range(row)),
                                                shared(row.getString("stage")),
                                                id(row, "finding"))));
        Map<Long, List<Entry.Link>> links = new HashMap<>();
        rows(
                "SELECT l.* FROM <versions> v JOIN entry_link l ON l.version = v.number"
                        + " ORDER BY l.version, l.ordinal",
                row ->
                        into(links, row)
                                .add(
                                        new Entry.Link(
                                                shared(row.getString("type")),
                                                new EntryId(row.getString("to_entry")),
                                                shared(row.getString("reason")))));
        List<Entry> entries = new ArrayList<>();
        rows(
                "SELECT v.number AS version, v.id, v.kind, entry.title FROM <versions> v"
                        + " JOIN entry ON entry.version = v.number",
                row ->
                        entries.add(
                                new Entry(
                                        new EntryId(row.getString("id")),
                                        StatementKind.valueOf(
                                                row.getString("kind").toUpperCase(Locale.ROOT)),
                                        row.getString("title"),
                                        of(findings, row),
                                        of(histories, row),
                                        of(links, row))));
        return entries;
    }

    private List<Dispute> disputes() {
        Map<Long, List<Dispute.Side>> sides = new LinkedHashMap<>();
        Map<Long, Map<Integer, List<FindingId>>> findings = new HashMap<>();
        rows(
                "SELECT f.* FROM <versions> v JOIN dispute_finding f ON f.version = v.number"
                        + " ORDER BY f.version, f.side, f.ordinal",
                row ->
                        findings.computeIfAbsent(row.getLong("version"), n -> new HashMap<>())
                                .computeIfAbsent(row.getInt("side"), n -> new ArrayList<>())
                                .add(id(row, "finding")));
        rows(
                "SELECT s.* FROM <versions> v JOIN dispute_side s ON s.version = v.number"
                        + " ORDER BY s.version, s.side",
                row ->
                        into(sides, row)
                                .add(
                                        new Dispute.Side(
                                                row.getString("says"),
                                                findings.getOrDefault(
                                                                row.getLong("version"), Map.of())
                                                        .getOrDefault(
                                                                row.getInt("side"), List.of()))));
        List<Dispute> disputes = new ArrayList<>();
        rows(
                "SELECT d.* FROM <versions> v JOIN dispute d ON d.version = v.number",
                row -> disputes.add(new Dispute(row.getString("about"), of(sides, row))));
        return disputes;
    }

    private List<Outcome> outcomes() {
        Map<Long, List<FindingId>> because = findings("outcome_finding");
        List<Outcome> outcomes = new ArrayList<>();
        rows(
                "SELECT o.* FROM <versions> v JOIN outcome o ON o.version = v.number",
                row ->
                        outcomes.add(
                                new Outcome(
                                        id(row, "forecast"),
                                        Outcome.Verdict.valueOf(
                                                row.getString("verdict").toUpperCase(Locale.ROOT)),
                                        of(because, row),
                                        row.getString("reason"))));
        return outcomes;
    }

    private Map<Long, List<FindingId>> findings(String table) {
        Map<Long, List<FindingId>> findings = new HashMap<>();
        rows(
                "SELECT m.* FROM <versions> v JOIN "
                        + table
                        + " m ON m.version = v.number ORDER BY m.version, m.ordinal",
                row -> into(findings, row).add(id(row, "finding")));
        return findings;
    }

    @SuppressWarnings("unchecked") // equal values are of one class
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }

    private FindingId id(ResultSet row, String column) throws SQLException {
        return ids.computeIfAbsent(row.getString(column), FindingId::new);
    }

    private static <T> List<T> into(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong("version"), n -> new ArrayList<>());
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.getOrDefault(row.getLong("version"), List.of());
    }

    private void rows(String sql, RowWork work) {
        if (versions.isPresent()) {
            new KeyedRows(handle).each(sql.replace("<versions>", CHOSEN), versions.get(), work);
            return;
        }
        work.takeAll(handle.createQuery(sql.replace("<versions>", "current_version")));
    }
}
