package org.chancery.library.export;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.passage.Sentences;
import org.chancery.model.text.Article;
import org.chancery.model.text.Span;

/** A report as it came in, with its sentences counted. */
public final class ReportText {
    private final Article article;
    private final List<Sentences.Sentence> sentences;

    public ReportText(Article article) {
        this.article = article;
        this.sentences = new Sentences(article.raw()).all();
    }

    /** Where it was published. */
    public Optional<String> address() {
        return article.address();
    }

    /** Every character of it. */
    public String raw() {
        return article.raw();
    }

    /** How many characters it has, in code points. */
    public int length() {
        return article.raw().codePointCount(0, article.raw().length());
    }

    /** The number, from 1, of the sentence in which a span of code points begins. */
    public int sentence(Span span) {
        int number = 1;
        for (Sentences.Sentence sentence : sentences) {
            if (sentence.raw().end() > span.start()) {
                return number;
            }
            number++;
        }
        return Math.max(1, sentences.size());
    }

    /** Up to so many code points before a span. */
    public String before(Span span, int count) {
        int end = article.raw().offsetByCodePoints(0, span.start());
        int start = article.raw().offsetByCodePoints(end, -Math.min(count, span.start()));
        return article.raw().substring(start, end);
    }

    /** Up to so many code points after a span. */
    public String after(Span span, int count) {
        String raw = article.raw();
        int start = raw.offsetByCodePoints(0, span.end());
        int left = raw.codePointCount(start, raw.length());
        return raw.substring(start, raw.offsetByCodePoints(start, Math.min(count, left)));
    }
}
