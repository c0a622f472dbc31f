package org.chancery.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with the layers that were added to it.
 *
 * @param index the position within the document, from zero
 * @param span where it stands in the clean text
 * @param tokens its words and marks, in order
 * @param mentions actors and places, in order of their first token
 * @param times time expressions, in order
 * @param today the day its "today" is: that of the dateline above it, else the likeliest day of the
 *     report; empty while unknown
 */
public record Sentence(
        int index,
        Span span,
        List<Token> tokens,
        List<Mention> mentions,
        List<TimeExpression> times,
        Optional<LocalDate> today) {

    public Sentence {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
    }

    /** A sentence of a report whose day is not known yet. */
    public Sentence(
            int index,
            Span span,
            List<Token> tokens,
            List<Mention> mentions,
            List<TimeExpression> times) {
        this(index, span, tokens, mentions, times, Optional.empty());
    }

    public Sentence withTokens(List<Token> newTokens) {
        return new Sentence(index, span, newTokens, mentions, times, today);
    }

    public Sentence withMentions(List<Mention> newMentions) {
        return new Sentence(index, span, tokens, newMentions, times, today);
    }

    /** The sentence with other time expressions, reckoned from a day. */
    public Sentence withTimes(List<TimeExpression> newTimes, Optional<LocalDate> newToday) {
        return new Sentence(index, span, tokens, mentions, newTimes, newToday);
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
