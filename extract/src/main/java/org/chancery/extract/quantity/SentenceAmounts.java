package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * A sentence, its lexemes and its tokens side by side.
 *
 * @param sentence the sentence
 * @param tree its dependency tree
 * @param text its characters
 * @param lexemes its figures, words and marks; their spans count from the sentence's start
 */
record SentenceAmounts(Sentence sentence, SentenceTree tree, String text, List<Lexeme> lexemes) {

    static SentenceAmounts of(Document document, Sentence sentence) {
        String text = sentence.span().in(document.text().clean());
        return new SentenceAmounts(
                sentence, SentenceTree.of(sentence), text, List.copyOf(Lexeme.of(text)));
    }

    /** A span of the sentence's text as a span of the clean text. */
    Span toClean(Span local) {
        int offset = sentence.span().start();
        return new Span(local.start() + offset, local.end() + offset);
    }

    /** A span of the clean text as a span of the sentence's text. */
    Span toLocal(Span clean) {
        int offset = sentence.span().start();
        return new Span(clean.start() - offset, clean.end() - offset);
    }

    /** The tokens that overlap a span of the sentence's text, in order. */
    List<Token> tokens(Span local) {
        Span clean = toClean(local);
        List<Token> inside = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.span().overlaps(clean)) {
                inside.add(token);
            }
        }
        return inside;
    }

    /** The first token that begins at or after the end of a local span. */
    Optional<Token> tokenAfter(Span local) {
        int end = toClean(local).end();
        return sentence.tokens().stream().filter(t -> t.span().start() >= end).findFirst();
    }

    /** The lexeme that ends at or before the start of a local span, nearest first. */
    Optional<Lexeme> lexemeBefore(Span local, int howMany) {
        List<Lexeme> before =
                lexemes.stream().filter(it -> it.span().end() <= local.start()).toList();
        int index = before.size() - howMany;
        return index < 0 ? Optional.empty() : Optional.of(before.get(index));
    }

    /** The lexeme that begins at or after the end of a local span. */
    Optional<Lexeme> lexemeAfter(Span local) {
        return lexemes.stream().filter(it -> it.span().start() >= local.end()).findFirst();
    }

    /** The index of the first lexeme at or after a position. */
    int lexemeAt(int position) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).span().start() >= position) {
                return i;
            }
        }
        return lexemes.size();
    }
}
