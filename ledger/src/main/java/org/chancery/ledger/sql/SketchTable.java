package org.chancery.ledger.sql;

import java.util.List;
import java.util.Map;
import org.chancery.ledger.copies.Copies;
import org.chancery.ledger.copies.Sketch;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;

/** The wording of each reading in short. */
final class SketchTable {
    private final Handle handle;

    SketchTable(Handle handle) {
        this.handle = handle;
    }

    void add(long reading, Sketch sketch) {
        handle.execute(
                "INSERT INTO reading_sketch (reading, sketch) VALUES (?, ?)",
                reading,
                sketch.value());
    }

    /**
     * For each copy among the reports the one it is a copy of. Reports read by a version that made
     * no sketches are taken for nobody's copy until they are read anew.
     */
    Map<ArticleId, ArticleId> originals() {
        List<Copies.Text> texts =
                handle.createQuery(
                                """
                                SELECT c.article, c.best, s.sketch FROM current_reading c
                                JOIN reading_sketch s ON s.reading = c.number""")
                        .map(
                                (row, context) ->
                                        new Copies.Text(
                                                new ArticleId(row.getString("article")),
                                                Days.day(row, "best"),
                                                new Sketch(row.getString("sketch"))))
                        .list();
        return Copies.originals(texts);
    }
}
