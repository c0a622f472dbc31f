package org.chancery.text.clean;

import java.util.Set;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Structure;
import org.chancery.text.annotate.Annotator;

/**
 * Makes a document of an article: clean text, title, paragraphs, furniture. Stateless, safe to
 * share between threads.
 *
 * <pre>{@code
 * Document document = new Cleaner().clean(Article.plain("a.txt", "…"));
 * document.text().quote(document.structure().paragraphs().get(0));   // as the outlet printed it
 * }</pre>
 */
public final class Cleaner implements Annotator {
    private final PageRules rules = PageRules.standard();

    /** The document of an article, with its {@link Layer#STRUCTURE}. */
    public Document clean(Article article) {
        CleanPage page =
                article.markup() == Article.Markup.HTML
                        ? HtmlText.clean(article.raw())
                        : PlainText.clean(article.raw());
        Layout layout = new Layout(page, article, rules);
        Structure structure = layout.structure();
        return Document.of(article, layout.text()).withStructure(structure);
    }

    @Override
    public String name() {
        return "cleaner";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.STRUCTURE);
    }

    /**
     * The document with its structure. Its text stays as it is, since other layers may point into
     * it; markup is therefore only seen by {@link #clean(Article)}.
     */
    @Override
    public Document annotate(Document document) {
        AlignedText text = document.text();
        Document cleaned = clean(document.article());
        if (cleaned.text().clean().equals(text.clean())) {
            return document.withStructure(cleaned.structure());
        }
        CleanPage page = new CleanPage(text, PageMarks.none());
        return document.withStructure(new Layout(page, document.article(), rules).structure());
    }
}
