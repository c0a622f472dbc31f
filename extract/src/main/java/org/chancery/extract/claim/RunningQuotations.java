package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Document;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;

/**
 * Quotations that no word of saying goes with: their speaker is carried over from the sentence or
 * paragraph before, or stands in the sentence after.
 */
final class RunningQuotations {
    private static final int SHORTEST = 15;

    private RunningQuotations() {}

    /** The quotations of speech that no claim holds yet and that fill a sentence of their own. */
    static List<Quotation> unclaimed(Document document, List<Span> claimed) {
        return document.quotations().stream()
                .filter(Quotation::speech)
                .filter(it -> it.words().length() >= SHORTEST)
                .filter(it -> claimed.stream().noneMatch(span -> span.overlaps(it.words())))
                .filter(it -> fillsSentences(document, it))
                .toList();
    }

    private static boolean fillsSentences(Document document, Quotation quotation) {
        return document.sentences().stream()
                .anyMatch(
                        sentence ->
                                Math.abs(sentence.span().start() - quotation.span().start()) <= 1);
    }

    /** The paragraph a span stands in, as an index. */
    static Optional<Integer> paragraph(Document document, Span span) {
        List<Span> paragraphs = document.structure().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
