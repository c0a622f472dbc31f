package org.chancery.model.text;

import java.util.List;

/**
 * A sentence with the layers that were added to it.
 *
 * @param index the position within the document, from zero
 * @param span where it stands in the clean text
 * @param tokens its words and marks, in order
 * @param mentions actors and places, in order of their first token
 * @param times time expressions, in order
 */
public record Sentence(
        int index,
        Span span,
        List<Token> tokens,
        List<Mention> mentions,
        List<TimeExpression> times) {

    public Sentence {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
    }

    public Sentence withTokens(List<Token> newTokens) {
        return new Sentence(index, span, newTokens, mentions, times);
    }

    public Sentence withMentions(List<Mention> newMentions) {
        return new Sentence(index, span, tokens, newMentions, times);
    }

    public Sentence withTimes(List<TimeExpression> newTimes) {
        return new Sentence(index, span, tokens, mentions, newTimes);
    }

    /** True when the sentence has a dependency tree. */
    public boolean isParsed() {
        return !tokens.isEmpty() && tokens.get(0).head() != Token.UNPARSED;
    }

    /** The clean span from one token to another, both included. */
    public Span spanOf(int firstToken, int lastToken) {
        return tokens.get(firstToken).span().cover(tokens.get(lastToken).span());
    }
}
