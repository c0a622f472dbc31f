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
import java.util.stream.Collectors;
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
    /** How many findings are asked for at once. */
    private static final int CHUNK = 500;

    private final Handle handle;

    /** The versions that are read, as a table. */
    private final String versions;

    private StoredRecord(Handle handle, String versions) {
        this.handle = handle;
        this.versions = versions;
    }

    /** The record as it stands. */
    static StoredRecord whole(Handle handle) {
        return new StoredRecord(handle, "current_version");
    }

    /** The entries, as they stand, that these findings are in. */
    static List<Entry> entriesOf(Handle handle, Collection<FindingId> findings) {
        String numbers =
                rowsOf(handle, findings).values().stream()
                        .map(Row::version)
                        .distinct()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? List.of()
                : new StoredRecord(
                                handle,
                                "(SELECT * FROM record_version WHERE number IN (" + numbers + "))")
                        .entries();
    }

    /** Which entries these findings are in. */
    static Map<FindingId, EntryId> entryIds(Handle handle, Collection<FindingId> findings) {
        Map<FindingId, EntryId> ids = new HashMap<>();
        rowsOf(handle, findings).forEach((finding, row) -> ids.put(finding, row.id()));
        return ids;
    }

    private record Row(long version, EntryId id) {}

    private static Map<FindingId, Row> rowsOf(Handle handle, Collection<FindingId> findings) {
        Map<FindingId, Row> found = new HashMap<>();
        List<String> ids = findings.stream().map(FindingId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            handle.createQuery(
                            """
                            SELECT m.finding, v.number, v.id FROM entry_finding m
                            JOIN record_version v ON v.number = m.version
                            WHERE m.finding IN (<ids>) AND v.retired = 0 AND NOT EXISTS (
                                SELECT 1 FROM record_version later
                                WHERE later.id = v.id AND later.number > v.number)""")
                    .bindList("ids", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .map(
                            (row, context) ->
                                    found.put(
                                            new FindingId(row.getString("finding")),
                                            new Row(
                                                    row.getLong("number"),
                                                    new EntryId(row.getString("id")))))
                    .list();
        }
        return found;
    }

    Resolution all() {
        return new Resolution(entries(), disputes(), outcomes());
    }

    List<Entry> entries() {
        Map<Long, List<FindingId>> findings = findings("entry_finding");
        Map<Long, List<Revision>> histories = new HashMap<>();
        rows(
                "SELECT h.* FROM "
                        + versions
                        + " v JOIN entry_history h ON h.version = v.number"
                        + " ORDER BY h.version, h.ordinal",
                row ->
                        into(histories, row)
                                .add(
                                        new Revision(
                                                Days.range(row),
                                                row.getString("stage"),
                                                new FindingId(row.getString("finding")))));
        Map<Long, List<Entry.Link>> links = new HashMap<>();
        rows(
                "SELECT l.* FROM "
                        + versions
                        + " v JOIN entry_link l ON l.version = v.number"
                        + " ORDER BY l.version, l.ordinal",
                row ->
                        into(links, row)
                                .add(
                                        new Entry.Link(
                                                row.getString("type"),
                                                new EntryId(row.getString("to_entry")),
                                                row.getString("reason"))));
        List<Entry> entries = new ArrayList<>();
        rows(
                "SELECT v.number AS version, v.id, v.kind, entry.title FROM "
                        + versions
                        + " v"
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
                "SELECT f.* FROM "
                        + versions
                        + " v JOIN dispute_finding f ON f.version = v.number"
                        + " ORDER BY f.version, f.side, f.ordinal",
                row ->
                        findings.computeIfAbsent(row.getLong("version"), n -> new HashMap<>())
                                .computeIfAbsent(row.getInt("side"), n -> new ArrayList<>())
                                .add(new FindingId(row.getString("finding"))));
        rows(
                "SELECT s.* FROM "
                        + versions
                        + " v JOIN dispute_side s ON s.version = v.number"
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
                "SELECT d.* FROM " + versions + " v JOIN dispute d ON d.version = v.number",
                row -> disputes.add(new Dispute(row.getString("about"), of(sides, row))));
        return disputes;
    }

    private List<Outcome> outcomes() {
        Map<Long, List<FindingId>> because = findings("outcome_finding");
        List<Outcome> outcomes = new ArrayList<>();
        rows(
                "SELECT o.* FROM " + versions + " v JOIN outcome o ON o.version = v.number",
                row ->
                        outcomes.add(
                                new Outcome(
                                        new FindingId(row.getString("forecast")),
                                        Outcome.Verdict.valueOf(
                                                row.getString("verdict").toUpperCase(Locale.ROOT)),
                                        of(because, row),
                                        row.getString("reason"))));
        return outcomes;
    }

    private Map<Long, List<FindingId>> findings(String table) {
        Map<Long, List<FindingId>> findings = new HashMap<>();
        rows(
                "SELECT m.* FROM "
                        + versions
                        + " v JOIN "
                        + table
                        + " m ON m.version = v.number ORDER BY m.version, m.ordinal",
                row -> into(findings, row).add(new FindingId(row.getString("finding"))));
        return findings;
    }

    private static <T> List<T> into(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong("version"), n -> new ArrayList<>());
    }

    private static <T> List<T> of(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.getOrDefault(row.getLong("version"), List.of());
    }

    private void rows(String sql, RowWork work) {
        handle.createQuery(sql)
                .map(
                        (row, context) -> {
                            work.take(row);
                            return true;
                        })
                .list();
    }
}
