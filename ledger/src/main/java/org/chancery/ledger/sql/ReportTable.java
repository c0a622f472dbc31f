package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;

/** Reports as they came in, with their warnings, and inputs that were refused. */
final class ReportTable {
    private final Handle handle;

    ReportTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps the report; one that is there already is left as it is. */
    void add(Article article, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO report (article, name, place, title, outlet, address, declared_date,
                            seen_date, markup, raw, received)
                        VALUES (:article, :name, :place, :title, :outlet, :address, :declared,
                            :seen, :markup, :raw, :received)
                        ON CONFLICT (article) DO NOTHING""")
                .bind("article", article.id().value())
                .bind("name", article.name())
                .bind("place", article.place().orElse(null))
                .bind("title", article.title().orElse(null))
                .bind("outlet", article.outlet().orElse(null))
                .bind("address", article.address().orElse(null))
                .bind("declared", article.published().map(LocalDate::toString).orElse(null))
                .bind("seen", article.seen().map(LocalDate::toString).orElse(null))
                .bind("markup", article.markup().name())
                .bind("raw", article.raw())
                .bind("received", now.toString())
                .execute();
        addLabels(article);
    }

    private void addLabels(Article article) {
        int rank = 0;
        for (String label : Labels.of(article)) {
            handle.createUpdate(
                            """
                            INSERT INTO report_label (article, rank, label)
                            VALUES (:article, :rank, :label)
                            ON CONFLICT (article, rank) DO NOTHING""")
                    .bind("article", article.id().value())
                    .bind("rank", rank++)
                    .bind("label", label)
                    .execute();
        }
    }

    Optional<Article> article(ArticleId id) {
        return handle.createQuery("SELECT * FROM report WHERE article = :article")
                .bind("article", id.value())
                .map((row, context) -> article(row))
                .findFirst();
    }

    /** What these reports are called. */
    Map<ArticleId, String> names(Collection<ArticleId> articles) {
        Map<ArticleId, String> names = new HashMap<>();
        new KeyedRows(handle)
                .each(
                        "SELECT article, name FROM report_name WHERE article IN (<keys>)",
                        articles.stream().map(ArticleId::value).distinct().toList(),
                        row ->
                                names.put(
                                        new ArticleId(row.getString("article")),
                                        row.getString("name")));
        return names;
    }

    /** The raw texts of these reports. */
    Map<ArticleId, String> texts(Collection<String> articles) {
        Map<ArticleId, String> texts = new HashMap<>();
        new KeyedRows(handle)
                .each(
                        "SELECT article, raw FROM report WHERE article IN (<keys>)",
                        articles,
                        row ->
                                texts.put(
                                        new ArticleId(row.getString("article")),
                                        row.getString("raw")));
        return texts;
    }

    /** The ids of all reports that were ever read, in order of arrival. */
    List<ArticleId> ids() {
        return handle.createQuery("SELECT article FROM report ORDER BY number")
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }

    /** The ids of the reports whose current reading was made with this version of the rules. */
    Set<ArticleId> readWith(String rules) {
        return new HashSet<>(
                handle.createQuery("SELECT article FROM current_reading WHERE rules = :rules")
                        .bind("rules", rules)
                        .mapTo(String.class)
                        .map(ArticleId::new)
                        .list());
    }

    void refuse(Refusal refusal, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO refusal (name, reason, refused)
                        SELECT :name, :reason, :refused
                        WHERE NOT EXISTS (
                            SELECT 1 FROM refusal WHERE name = :name AND reason = :reason)""")
                .bind("name", refusal.name())
                .bind("reason", refusal.reason())
                .bind("refused", now.toString())
                .execute();
    }

    List<Refusal> refusals() {
        return handle.createQuery("SELECT name, reason FROM refusal ORDER BY number")
                .map((row, context) -> new Refusal(row.getString("name"), row.getString("reason")))
                .list();
    }

    void warn(ArticleId article, List<String> words, Instant now) {
        for (String word : words) {
            handle.createUpdate(
                            """
                            INSERT INTO warning (article, words, warned)
                            SELECT :article, :words, :warned
                            WHERE NOT EXISTS (
                                SELECT 1 FROM warning
                                WHERE article = :article AND words = :words)""")
                    .bind("article", article.value())
                    .bind("words", word)
                    .bind("warned", now.toString())
                    .execute();
        }
    }

    List<Warning> warnings() {
        return handle.createQuery(
                        """
                        SELECT named.name, warning.words FROM warning
                        JOIN report_name AS named ON named.article = warning.article
                        ORDER BY warning.number""")
                .map((row, context) -> new Warning(row.getString("name"), row.getString("words")))
                .list();
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                row.getString("name"),
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("address")),
                Days.day(row, "declared_date"),
                Days.day(row, "seen_date"),
                Article.Markup.valueOf(row.getString("markup")),
                row.getString("raw"));
    }
}
