package org.chancery.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ledger.sql.Ledger;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;

/** Dates reports by one another: those of the ledger, and those about to be read into it. */
final class CommonDating {
    private final Pipeline pipeline;
    private final Ledger ledger;

    CommonDating(Pipeline pipeline, Ledger ledger) {
        this.pipeline = pipeline;
        this.ledger = ledger;
    }

    /** The date of every report of the ledger, and of {@code more}, as all of them have it. */
    Map<ArticleId, Dating> with(List<Article> more) {
        Map<ArticleId, Article> atHand = new HashMap<>();
        more.forEach(article -> atHand.put(article.id(), article));
        List<ArticleId> ids =
                Stream.concat(ledger.articles().stream(), atHand.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        List<Dating> datings =
                pipeline.dateTogether(ids.size(), number -> article(ids.get(number), atHand));
        Map<ArticleId, Dating> dated = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            dated.put(ids.get(i), datings.get(i));
        }
        return dated;
    }

    /** Of the reports of the ledger one at a time: they may be more than fit into memory. */
    private Article article(ArticleId id, Map<ArticleId, Article> atHand) {
        return Optional.ofNullable(atHand.get(id))
                .or(() -> ledger.article(id))
                .orElseThrow(() -> new IllegalStateException("The ledger has lost report " + id));
    }
}
