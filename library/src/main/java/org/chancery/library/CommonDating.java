package org.chancery.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<ArticleId, Article> all = new HashMap<>();
        for (ArticleId id : ledger.articles()) {
            ledger.article(id).ifPresent(article -> all.put(id, article));
        }
        more.forEach(article -> all.put(article.id(), article));
        List<ArticleId> ids = new ArrayList<>(all.keySet());
        ids.sort(Comparator.naturalOrder());
        List<Dating> datings = pipeline.dateTogether(ids.stream().map(all::get).toList());
        Map<ArticleId, Dating> dated = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            dated.put(ids.get(i), datings.get(i));
        }
        return dated;
    }
}
