package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.copies.Sketch;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.jdbi.v3.core.Handle;

/** Readings of reports, and which of them counts. */
final class ReadingTable {
    private final Handle handle;

    ReadingTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds the reading unless it is there, and lets it count from now on. */
    void add(Reading reading, Instant now) {
        String article = reading.article().id().value();
        Optional<Long> known = number(reading, article);
        long number = known.orElseGet(() -> insert(reading, article, now));
        adopt(article, number, now);
    }

    /**
     * Adds a reading with the findings of the one that counts, under another dating; nothing for a
     * report that was never read.
     */
    void dateAnew(ArticleId id, Dating dating, Instant now) {
        Optional<Article> article = new ReportTable(handle).article(id);
        Optional<Report> report = report(id);
        if (article.isPresent() && report.isPresent()) {
            Report current = report.get();
            add(
                    new Reading(
                            article.get(),
                            current.rules(),
                            current.header(),
                            dating,
                            current.furniture(),
                            findings(id)),
                    now);
        }
    }

    private List<Finding> findings(ArticleId article) {
        List<Long> numbers =
                handle.createQuery(
                                FindingSearch.current("f.number")
                                        + " AND r.article = :article ORDER BY f.number")
                        .bind("article", article.value())
                        .mapTo(Long.class)
                        .list();
        return new FindingReader(handle).read(numbers).stream().map(Sighting::finding).toList();
    }

    private Optional<Long> number(Reading reading, String article) {
        return handle.createQuery(
                        """
                        SELECT number FROM reading
                        WHERE article = :article AND rules = :rules AND dating = :dating""")
                .bind("article", article)
                .bind("rules", reading.rules())
                .bind("dating", Digest.of(reading.dating().toString()))
                .mapTo(Long.class)
                .findFirst();
    }

    private long insert(Reading reading, String article, Instant now) {
        Dating dating = reading.dating();
        long number =
                handle.createUpdate(
                                """
                                INSERT INTO reading (article, rules, earliest, latest, date_text,
                                    best, dating, title, outlet, byline, language, read_at)
                                VALUES (:article, :rules, :earliest, :latest, :text,
                                    :best, :dating, :title, :outlet, :byline, :language, :now)""")
                        .bind("article", article)
                        .bind("rules", reading.rules())
                        .bind("earliest", Days.column(dating.published().earliest()))
                        .bind("latest", Days.column(dating.published().latest()))
                        .bind("text", dating.published().text())
                        .bind("best", Days.column(dating.best()))
                        .bind("dating", Digest.of(dating.toString()))
                        .bind("title", reading.header().title().orElse(null))
                        .bind("outlet", reading.header().outlet().orElse(null))
                        .bind("byline", reading.header().byline().orElse(null))
                        .bind("language", reading.header().language())
                        .bind("now", now.toString())
                        .executeAndReturnGeneratedKeys("number")
                        .mapTo(Long.class)
                        .one();
        addClues(number, dating);
        addFurniture(number, reading.furniture());
        new SketchTable(handle)
                .add(number, Sketch.of(reading.article().raw(), spans(reading.furniture())));
        FindingWriter writer = new FindingWriter(handle);
        for (Finding finding : reading.findings()) {
            writer.add(number, finding);
        }
        new ParticipationTable(handle).add(number);
        return number;
    }

    /** Reading a report again to the same end changes nothing at all. */
    private void adopt(String article, long number, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO adoption (article, reading, adopted)
                        SELECT :article, :reading, :now
                        WHERE :reading <> coalesce((
                            SELECT reading FROM adoption WHERE article = :article
                            ORDER BY number DESC LIMIT 1), -1)""")
                .bind("article", article)
                .bind("reading", number)
                .bind("now", now.toString())
                .execute();
    }

    private void addClues(long reading, Dating dating) {
        int ordinal = 0;
        for (Dating.Clue clue : dating.clues()) {
            handle.createUpdate(
                            """
                            INSERT INTO clue (reading, ordinal, span_start, span_end, quote,
                                meaning, earliest, latest, date_text)
                            VALUES (:reading, :ordinal, :start, :end, :quote,
                                :meaning, :earliest, :latest, :text)""")
                    .bind("reading", reading)
                    .bind("ordinal", ordinal++)
                    .bind("start", clue.raw().start())
                    .bind("end", clue.raw().end())
                    .bind("quote", clue.quote())
                    .bind("meaning", clue.reading())
                    .bind("earliest", Days.column(clue.allows().earliest()))
                    .bind("latest", Days.column(clue.allows().latest()))
                    .bind("text", clue.allows().text())
                    .execute();
        }
        ordinal = 0;
        for (String words : dating.contradictions()) {
            handle.createUpdate(
                            """
                            INSERT INTO dating_contradiction (reading, ordinal, words)
                            VALUES (:reading, :ordinal, :words)""")
                    .bind("reading", reading)
                    .bind("ordinal", ordinal++)
                    .bind("words", words)
                    .execute();
        }
    }

    private void addFurniture(long reading, List<Reading.Mark> furniture) {
        int ordinal = 0;
        for (Reading.Mark mark : furniture) {
            handle.createUpdate(
                            """
                            INSERT INTO furniture (reading, ordinal, span_start, span_end, reason)
                            VALUES (:reading, :ordinal, :start, :end, :reason)""")
                    .bind("reading", reading)
                    .bind("ordinal", ordinal++)
                    .bind("start", mark.raw().start())
                    .bind("end", mark.raw().end())
                    .bind("reason", mark.reason())
                    .execute();
        }
    }

    private static List<Span> spans(List<Reading.Mark> furniture) {
        return furniture.stream().map(Reading.Mark::raw).toList();
    }

    /** The reports with what their current readings say of them, by name. */
    List<Report> reports() {
        List<Report> reports = named();
        Map<ArticleId, ArticleId> originals = new SketchTable(handle).originals();
        Map<ArticleId, String> names =
                reports.stream().collect(Collectors.toMap(Report::article, Report::name));
        return reports.stream()
                .map(
                        report ->
                                Optional.ofNullable(originals.get(report.article()))
                                        .map(names::get)
                                        .map(report::asCopyOf)
                                        .orElse(report))
                .toList();
    }

    private List<Report> named() {
        List<Row> rows =
                handle.createQuery(
                                """
                                SELECT c.*, named.name FROM current_reading c
                                JOIN report_name named ON named.article = c.article
                                ORDER BY named.name, named.article""")
                        .map((row, context) -> row(row))
                        .list();
        Marks marks = new Marks(handle, rows.stream().map(Row::number).toList());
        return rows.stream().map(marks::report).toList();
    }

    Optional<Report> report(ArticleId article) {
        return reports(List.of(article.value())).stream().findFirst();
    }

    /** These reports in the order of their names, each without the one it may be a copy of. */
    List<Report> reports(Collection<String> articles) {
        List<Row> rows = new ArrayList<>();
        new KeyedRows(handle)
                .each(
                        """
                        SELECT r.*, named.name FROM reading r
                        JOIN report_name named ON named.article = r.article
                        WHERE r.article IN (<keys>) AND r.number = (
                            SELECT adoption.reading FROM adoption
                            WHERE adoption.article = r.article
                            ORDER BY adoption.number DESC LIMIT 1)""",
                        articles,
                        row -> rows.add(row(row)));
        Marks marks = new Marks(handle, rows.stream().map(Row::number).toList());
        return rows.stream()
                .sorted(Comparator.comparing(Row::name).thenComparing(Row::article))
                .map(marks::report)
                .toList();
    }

    /** A reading without what stands in other tables. */
    private record Row(
            long number,
            ArticleId article,
            String name,
            String rules,
            Reading.Header header,
            DateRange published,
            Optional<LocalDate> best) {}

    private static Row row(ResultSet row) throws SQLException {
        Reading.Header header =
                new Reading.Header(
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("byline")),
                        row.getString("language"));
        return new Row(
                row.getLong("number"),
                new ArticleId(row.getString("article")),
                row.getString("name"),
                row.getString("rules"),
                header,
                Days.range(row),
                Days.day(row, "best"));
    }

    /** What stands of readings in other tables. */
    private static final class Marks {
        private final Map<Long, List<Dating.Clue>> clues = new HashMap<>();
        private final Map<Long, List<String>> contradictions = new HashMap<>();
        private final Map<Long, List<Reading.Mark>> furniture = new HashMap<>();

        Marks(Handle handle, List<Long> readings) {
            KeyedRows rows = new KeyedRows(handle);
            rows.each(
                    "SELECT * FROM clue WHERE reading IN (<keys>) ORDER BY reading, ordinal",
                    readings,
                    row ->
                            into(clues, row)
                                    .add(
                                            new Dating.Clue(
                                                    span(row),
                                                    row.getString("quote"),
                                                    row.getString("meaning"),
                                                    Days.range(row))));
            rows.each(
                    "SELECT reading, words FROM dating_contradiction WHERE reading IN (<keys>)"
                            + " ORDER BY reading, ordinal",
                    readings,
                    row -> into(contradictions, row).add(row.getString("words")));
            rows.each(
                    "SELECT * FROM furniture WHERE reading IN (<keys>) ORDER BY reading, ordinal",
                    readings,
                    row ->
                            into(furniture, row)
                                    .add(new Reading.Mark(span(row), row.getString("reason"))));
        }

        private static <T> List<T> into(Map<Long, List<T>> lists, ResultSet row)
                throws SQLException {
            return lists.computeIfAbsent(row.getLong("reading"), n -> new ArrayList<>());
        }

        Report report(Row row) {
            Dating dating =
                    new Dating(
                            row.published(),
                            row.best(),
                            clues.getOrDefault(row.number(), List.of()),
                            contradictions.getOrDefault(row.number(), List.of()));
            return new Report(
                    row.article(),
                    row.name(),
                    row.rules(),
                    row.header(),
                    dating,
                    furniture.getOrDefault(row.number(), List.of()),
                    Optional.empty());
        }
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("span_start"), row.getInt("span_end"));
    }
}
