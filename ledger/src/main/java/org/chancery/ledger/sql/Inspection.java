package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;

/** Looks at a ledger: whether all holds that must, and how much there is. */
final class Inspection {
    /** So many faults of one kind are told; more would tell a reader nothing. */
    private static final int TOLD = 10;

    /** What the record may name, and where it names it. */
    private static final List<String> NAMING =
            List.of("entry_finding", "entry_history", "dispute_finding", "outcome_finding");

    private static final int DAYS = 10;

    private final Database database;

    Inspection(Database database) {
        this.database = database;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        List<String> damages = damages();
        checks.add(new Check("the store itself is sound", 1, few(damages)));
        if (damages.isEmpty()) {
            checks.addAll(database.read(this::reports));
            checks.addAll(database.read(this::references));
        }
        return checks;
    }

    private List<String> damages() {
        try {
            return database.damages();
        } catch (LedgerException damaged) {
            return List.of(damaged.getMessage());
        }
    }

    /** Every report is what its id says, every quote what stands at its span. */
    private List<Check> reports(Handle handle) {
        ReportTable reports = new ReportTable(handle);
        List<ArticleId> ids = reports.ids();
        List<String> changed = new ArrayList<>();
        List<String> misquoted = new ArrayList<>();
        long quotes = 0;
        for (ArticleId id : ids) {
            Optional<Article> article = reports.article(id);
            if (article.isEmpty() || !article.get().id().equals(id)) {
                changed.add("the report " + id + " is not what it was when it came in");
            }
            quotes += article.map(one -> quotes(handle, one, id, misquoted)).orElse(0);
        }
        return List.of(
                new Check("every report is as it came in", ids.size(), few(changed)),
                new Check("every quote is what stands at its span", quotes, few(misquoted)));
    }

    private static int quotes(
            Handle handle, Article article, ArticleId id, List<String> misquoted) {
        int[] raw = article.raw().codePoints().toArray();
        List<String> wrong =
                handle.createQuery(
                                """
                                SELECT f.id, f.quote_start, f.quote_end, f.quote FROM reading
                                JOIN finding f ON f.reading = reading.number
                                WHERE reading.article = :article""")
                        .bind("article", id.value())
                        .map(
                                (row, context) -> {
                                    int start = row.getInt("quote_start");
                                    int end = row.getInt("quote_end");
                                    boolean inside =
                                            0 <= start && start <= end && end <= raw.length;
                                    boolean right =
                                            inside
                                                    && new String(raw, start, end - start)
                                                            .equals(row.getString("quote"));
                                    return right ? "" : row.getString("id");
                                })
                        .list();
        wrong.stream()
                .filter(finding -> !finding.isEmpty())
                .forEach(
                        finding ->
                                misquoted.add(
                                        "%s does not quote %s".formatted(finding, article.name())));
        return wrong.size();
    }

    private List<Check> references(Handle handle) {
        return List.of(wholeFindings(handle), namedThings(handle), adoptedReadings(handle));
    }

    private Check wholeFindings(Handle handle) {
        List<String> partial = new ArrayList<>();
        for (StatementKind kind : StatementKind.values()) {
            partial.addAll(
                    words(
                            handle,
                            "SELECT f.id FROM finding f LEFT JOIN %1$s k ON k.finding = f.number"
                                            .formatted(kind.word())
                                    + " WHERE f.kind = '%1$s' AND k.finding IS NULL"
                                            .formatted(kind.word()),
                            "%s is there without what it says"));
        }
        return new Check("every finding is whole", count(handle, "finding"), few(partial));
    }

    private Check namedThings(Handle handle) {
        List<String> lost = new ArrayList<>();
        long named = 0;
        for (String table : NAMING) {
            named += count(handle, table);
            lost.addAll(
                    words(
                            handle,
                            ("SELECT DISTINCT m.finding FROM %s m"
                                            + " LEFT JOIN finding f ON f.id = m.finding"
                                            + " WHERE f.id IS NULL")
                                    .formatted(table),
                            "the record names %s, which is not there"));
        }
        return new Check("whatever the record names is there", named, few(lost));
    }

    private Check adoptedReadings(Handle handle) {
        List<String> strange =
                words(
                        handle,
                        "SELECT a.article FROM adoption a JOIN reading r ON r.number = a.reading"
                                + " WHERE r.article <> a.article",
                        "the reading of report %s is of another");
        return new Check(
                "every reading that counts is of its report",
                count(handle, "adoption"),
                few(strange));
    }

    Statistics statistics() {
        return database.read(
                handle -> new Statistics(counts(handle), database.bytes(), growth(handle)));
    }

    private static Map<String, Long> counts(Handle handle) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("reports", count(handle, "report"));
        counts.put(
                "characters of them",
                handle.select("SELECT coalesce(sum(length(raw)), 0) FROM report")
                        .mapTo(Long.class)
                        .one());
        counts.put("inputs set aside", count(handle, "refusal"));
        counts.put("readings", count(handle, "reading"));
        Map<String, Long> kinds = kinds(handle);
        counts.put("findings that count", kinds.values().stream().mapToLong(Long::longValue).sum());
        for (StatementKind kind : StatementKind.values()) {
            counts.put("  " + kind.word(), kinds.getOrDefault(kind.word(), 0L));
        }
        counts.put("findings of all readings", count(handle, "finding WHERE contained_in IS NULL"));
        counts.put("entries", count(handle, "current_entry"));
        counts.put("disputes", count(handle, "current_version WHERE kind = 'dispute'"));
        counts.put("forecasts settled or looked after", count(handle, "current_outcome"));
        counts.put("resolutions", count(handle, "resolution"));
        counts.put("corrections", count(handle, "correction"));
        return counts;
    }

    /** How many findings of each kind count; their names, which cost most, are not looked up. */
    private static Map<String, Long> kinds(Handle handle) {
        Map<String, Long> kinds = new HashMap<>();
        handle.createQuery(FindingSearch.current("f.kind, count(*) AS many") + " GROUP BY f.kind")
                .map((row, context) -> kinds.put(row.getString("kind"), row.getLong("many")))
                .list();
        return kinds;
    }

    private static List<Statistics.Day> growth(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT day, sum(reports) AS reports, sum(findings) AS findings FROM (
                            SELECT substr(received, 1, 10) AS day, count(*) AS reports, 0 AS findings
                            FROM report GROUP BY substr(received, 1, 10)
                            UNION ALL
                            SELECT substr(read_at, 1, 10), 0, count(*)
                            FROM reading JOIN finding ON finding.reading = reading.number
                            WHERE contained_in IS NULL
                            GROUP BY substr(read_at, 1, 10)) AS both_of_them
                        GROUP BY day ORDER BY day DESC LIMIT :days""")
                .bind("days", DAYS)
                .map(
                        (row, context) ->
                                new Statistics.Day(
                                        row.getString("day"),
                                        row.getLong("reports"),
                                        row.getLong("findings")))
                .list();
    }

    private static List<String> words(Handle handle, String query, String sentence) {
        return handle.select(query).mapTo(String.class).map(sentence::formatted).list();
    }

    private static long count(Handle handle, String from) {
        return handle.select("SELECT count(*) FROM " + from).mapTo(Long.class).one();
    }

    private static List<String> few(List<String> faults) {
        if (faults.size() <= TOLD) {
            return faults;
        }
        List<String> some = new ArrayList<>(faults.subList(0, TOLD));
        some.add("and %d more".formatted(faults.size() - TOLD));
        return some;
    }
}
