package org.chancery.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.search.Indexed;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The reports as a search index takes them, some hundreds at a time, so that a large ledger need
 * not be held in memory.
 *
 * <pre>{@code
 * Iterator<Indexed> changed = ledger.searched().since(before, ledger.kept()::told);
 * }</pre>
 */
public final class SearchedReports {
    private static final int GROUP = 200;

    /** Those of which something may have changed; what is called alike may change its name. */
    private static final String CHANGED =
            """
            WITH adopted (article) AS (SELECT article FROM adoption WHERE number > :adoption)
            SELECT article FROM adopted
            UNION SELECT other.article FROM adopted
                JOIN report_label mine ON mine.article = adopted.article
                JOIN report_label other ON other.label = mine.label
            UNION SELECT article FROM correction_finding WHERE correction > :correction
            UNION SELECT f.article FROM entry_finding m
                JOIN finding f ON f.id = m.finding WHERE m.version > :version
            UNION SELECT f.article FROM outcome o
                JOIN finding f ON f.id = o.forecast WHERE o.version > :version""";

    private static final String PUBLISHED =
            "SELECT article FROM current_reading WHERE best <= :day";

    private static final String NAMED =
            "SELECT r.article FROM report_name r WHERE r.article IN (%s) ORDER BY r.name, r.article";

    private final Database database;

    SearchedReports(Database database) {
        this.database = database;
    }

    /**
     * What the record says of findings that cannot be told from their reports.
     *
     * @param titles how the entries of these findings are called
     * @param outcomes what came of the forecasts among them
     */
    public record Told(Map<FindingId, String> titles, Map<FindingId, String> outcomes) {}

    /**
     * All reports, by name.
     *
     * @param told what the record says of some findings
     */
    public Iterator<Indexed> all(Function<List<FindingId>, Told> told) {
        return indexed(
                database.read(handle -> articles(handle, "SELECT article FROM adoption", Map.of())),
                told);
    }

    /** The reports of which something may have changed since a state, by name. */
    public Iterator<Indexed> since(LedgerState state, Function<List<FindingId>, Told> told) {
        Map<String, Long> numbers =
                Map.of(
                        "adoption", state.adoption(),
                        "correction", state.correction(),
                        "version", state.version());
        return indexed(database.read(handle -> articles(handle, CHANGED, numbers)), told);
    }

    /** The reports that were published by a day, by name. */
    public Iterator<Indexed> asOf(LocalDate day, Function<List<FindingId>, Told> told) {
        Map<String, String> days = Map.of("day", day.toString());
        return indexed(database.read(handle -> articles(handle, PUBLISHED, days)), told);
    }

    private Iterator<Indexed> indexed(List<String> articles, Function<List<FindingId>, Told> told) {
        return Stream.iterate(0, from -> from < articles.size(), from -> from + GROUP)
                .map(from -> articles.subList(from, Math.min(from + GROUP, articles.size())))
                .flatMap(group -> some(group, told).stream())
                .iterator();
    }

    private static List<String> articles(Handle handle, String chosen, Map<String, ?> values) {
        Query query = handle.createQuery(NAMED.formatted(chosen));
        values.forEach(query::bind);
        return query.mapTo(String.class).list();
    }

    private List<Indexed> some(List<String> group, Function<List<FindingId>, Told> told) {
        List<Sighting> findings = database.read(handle -> new CorrectedFindings(handle).in(group));
        Told of = told.apply(findings.stream().map(Sighting::id).toList());
        Map<ArticleId, List<Sighting>> byReport =
                findings.stream()
                        .sorted(Sighting.ORDER)
                        .collect(Collectors.groupingBy(one -> one.finding().evidence().article()));
        return database.read(
                handle -> {
                    Map<ArticleId, String> texts = new ReportTable(handle).texts(group);
                    List<Indexed> all = new ArrayList<>();
                    for (Report report : new ReadingTable(handle).reports(group)) {
                        ArticleId id = report.article();
                        List<Sighting> own = byReport.getOrDefault(id, List.of());
                        all.add(indexed(report, texts.get(id), own, of));
                    }
                    return all;
                });
    }

    private static Indexed indexed(Report report, String raw, List<Sighting> findings, Told told) {
        return new Indexed(
                report.article(),
                report.name(),
                report.header().title().orElse(""),
                report.dating().published(),
                raw,
                report.furniture().stream().map(Reading.Mark::raw).toList(),
                findings,
                of(findings, told.titles()),
                of(findings, told.outcomes()));
    }

    /** What a map has of these findings. */
    private static Map<FindingId, String> of(List<Sighting> findings, Map<FindingId, String> all) {
        Map<FindingId, String> own = new TreeMap<>();
        for (Sighting one : findings) {
            Optional.ofNullable(all.get(one.id())).ifPresent(word -> own.put(one.id(), word));
        }
        return own;
    }
}
