package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * Cuts the paragraphs of a report into sentences and words.
 *
 * <p>No sentence crosses a paragraph; title, dateline and furniture have none. A sentence of more
 * than {@value #LONGEST} tokens is cut at the last mark before that length, since nothing later can
 * read it whole.
 */
public final class SentenceSplitter implements Annotator {
    static final int LONGEST = 150;

    @Override
    public String name() {
        return "sentence splitter";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of();
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Document annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : document.structure().paragraphs()) {
            Span body = withoutDateline(document, paragraph);
            for (List<Span> words : SentenceBoundaries.split(document.text().clean(), body)) {
                sentences.add(sentence(document.text().clean(), sentences.size(), words));
            }
        }
        return document.withSentences(sentences, Layer.SENTENCES, Layer.TOKENS);
    }

    private static Span withoutDateline(Document document, Span paragraph) {
        return document.structure()
                .dateline()
                .filter(dateline -> paragraph.contains(dateline))
                .map(dateline -> new Span(dateline.end(), paragraph.end()))
                .orElse(paragraph);
    }

    private static Sentence sentence(String clean, int index, List<Span> words) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : words) {
            tokens.add(Token.plain(tokens.size(), word, word.in(clean)));
        }
        Span whole = words.get(0).cover(words.get(words.size() - 1));
        return new Sentence(index, whole, tokens, List.of(), List.of());
    }
}
