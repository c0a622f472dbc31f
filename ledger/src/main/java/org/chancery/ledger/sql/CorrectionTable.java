package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.jdbi.v3.core.Handle;

/** What people said of the findings. */
final class CorrectionTable {
    private final Handle handle;

    CorrectionTable(Handle handle) {
        this.handle = handle;
    }

    /** The number of the last correction; 0 when there is none. */
    long last() {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM correction")
                .mapTo(Long.class)
                .one();
    }

    Correction add(Change change, List<Anchor> anchors, String author, String reason, Instant now) {
        long number =
                handle.createUpdate(
                                """
                                INSERT INTO correction (act, field, value, author, reason, made)
                                VALUES (:act, :field, :value, :author, :reason, :made)""")
                        .bind("act", change.act().word())
                        .bind("field", change.field())
                        .bind("value", change.value())
                        .bind("author", author)
                        .bind("reason", reason)
                        .bind("made", now.toString())
                        .executeAndReturnGeneratedKeys("number")
                        .mapTo(Long.class)
                        .one();
        int ordinal = 0;
        for (Anchor anchor : anchors) {
            add(number, ordinal++, anchor);
        }
        return new Correction(number, change, anchors, author, reason, now);
    }

    private void add(long correction, int ordinal, Anchor anchor) {
        handle.createUpdate(
                        """
                        INSERT INTO correction_finding (correction, ordinal, finding, article,
                            kind, quote_start, quote_end)
                        VALUES (:correction, :ordinal, :finding, :article, :kind, :start, :end)""")
                .bind("correction", correction)
                .bind("ordinal", ordinal)
                .bind("finding", anchor.finding().value())
                .bind("article", anchor.article().value())
                .bind("kind", anchor.kind().word())
                .bind("start", anchor.raw().start())
                .bind("end", anchor.raw().end())
                .execute();
    }

    /** All that were ever made, in order. */
    List<Correction> all() {
        Map<Long, List<Anchor>> anchors = new HashMap<>();
        handle.createQuery("SELECT * FROM correction_finding ORDER BY correction, ordinal")
                .map(
                        (row, context) ->
                                anchors.computeIfAbsent(
                                                row.getLong("correction"), n -> new ArrayList<>())
                                        .add(anchor(row)))
                .list();
        return handle.createQuery("SELECT * FROM correction ORDER BY number")
                .map((row, context) -> correction(row, anchors))
                .list();
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                new FindingId(row.getString("finding")),
                new ArticleId(row.getString("article")),
                StatementKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Span(row.getInt("quote_start"), row.getInt("quote_end")));
    }

    private static Correction correction(ResultSet row, Map<Long, List<Anchor>> anchors)
            throws SQLException {
        long number = row.getLong("number");
        Change.Act act = Change.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT));
        return new Correction(
                number,
                new Change(act, row.getString("field"), row.getString("value")),
                anchors.getOrDefault(number, List.of()),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")));
    }
}
