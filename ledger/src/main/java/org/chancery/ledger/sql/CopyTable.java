package org.chancery.ledger.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which reports are copies of which, as it was found when the record was made. */
final class CopyTable {
    private final Handle handle;

    CopyTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps for each copy the report it is a copy of, in the place of what was kept before. */
    void keep(Map<ArticleId, ArticleId> originals) {
        handle.execute("DELETE FROM report_copy");
        if (originals.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO report_copy (article, original) VALUES (?, ?)");
        originals.forEach((copy, original) -> batch.add(copy.value(), original.value()));
        batch.execute();
    }

    /** By name, all copies. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT copy.name AS copy, original.name AS original FROM report_copy c
                        JOIN report_name AS copy ON copy.article = c.article
                        JOIN report_name AS original ON original.article = c.original""")
                .map((row, context) -> names.put(row.getString("copy"), row.getString("original")))
                .list();
        return names;
    }

    /** By name, the copies among these reports and those of one text with them. */
    Map<String, String> names(Collection<ArticleId> articles) {
        Set<String> originals = new TreeSet<>();
        articles.forEach(article -> originals.add(article.value()));
        KeyedRows rows = new KeyedRows(handle);
        rows.each(
                "SELECT original FROM report_copy WHERE article IN (<keys>)",
                Set.copyOf(originals),
                row -> originals.add(row.getString("original")));
        Map<String, String> names = new HashMap<>();
        rows.each(
                """
                SELECT copy.name AS copy, original.name AS original FROM report_copy c
                JOIN report_name AS copy ON copy.article = c.article
                JOIN report_name AS original ON original.article = c.original
                WHERE c.original IN (<keys>)""",
                originals,
                row -> names.put(row.getString("copy"), row.getString("original")));
        return names;
    }
}
