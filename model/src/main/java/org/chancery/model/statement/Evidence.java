package org.chancery.model.statement;

import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * The exact words of a report that say something.
 *
 * @param article the report
 * @param raw where the words stand in its raw text, counted in Unicode code points
 * @param quote the words: exactly the raw text at {@code raw}
 */
public record Evidence(ArticleId article, Span raw, String quote) {

    /** The evidence at a span of the document's clean text. */
    public static Evidence at(Document document, Span clean) {
        return new Evidence(
                document.id(),
                document.text().toRawCodePoints(clean),
                document.text().quote(clean));
    }
}
