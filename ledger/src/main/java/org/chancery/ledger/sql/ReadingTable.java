package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.copies.Sketch;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
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
        return number;
    }

    /** Reading a report again to the same end changes nothing at all. */
    private void adopt(String article, long number, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO adoption (article, reading, adopted)
                        SELECT :article, :reading, :now
                        WHERE NOT EXISTS (
                            SELECT 1 FROM current_reading
                            WHERE article = :article AND number = :reading)""")
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
        return handle.createQuery(
                        """
                        SELECT c.*, named.name FROM current_reading c
                        JOIN report_name named ON named.article = c.article
                        ORDER BY named.name, named.article""")
                .map((row, context) -> report(row))
                .list();
    }

    Optional<Report> report(ArticleId article) {
        return handle.createQuery(
                        """
                        SELECT c.*, named.name FROM current_reading c
                        JOIN report_name named ON named.article = c.article
                        WHERE c.article = :article""")
                .bind("article", article.value())
                .map((row, context) -> report(row))
                .findFirst();
    }

    private Report report(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        Dating dating =
                new Dating(
                        Days.range(row),
                        Days.day(row, "best"),
                        clues(number),
                        handle.createQuery(
                                        "SELECT words FROM dating_contradiction"
                                                + " WHERE reading = :reading ORDER BY ordinal")
                                .bind("reading", number)
                                .mapTo(String.class)
                                .list());
        Reading.Header header =
                new Reading.Header(
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("byline")),
                        row.getString("language"));
        return new Report(
                new ArticleId(row.getString("article")),
                row.getString("name"),
                row.getString("rules"),
                header,
                dating,
                furniture(number),
                Optional.empty());
    }

    private List<Dating.Clue> clues(long reading) {
        return handle.createQuery("SELECT * FROM clue WHERE reading = :reading ORDER BY ordinal")
                .bind("reading", reading)
                .map(
                        (row, context) ->
                                new Dating.Clue(
                                        span(row),
                                        row.getString("quote"),
                                        row.getString("meaning"),
                                        Days.range(row)))
                .list();
    }

    private List<Reading.Mark> furniture(long reading) {
        return handle.createQuery(
                        "SELECT * FROM furniture WHERE reading = :reading ORDER BY ordinal")
                .bind("reading", reading)
                .map((row, context) -> new Reading.Mark(span(row), row.getString("reason")))
                .list();
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("span_start"), row.getInt("span_end"));
    }
}
