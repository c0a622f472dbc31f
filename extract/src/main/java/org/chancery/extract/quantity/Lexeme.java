package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * A figure, word or mark. Finer than a token, so that "US$3.8bn" and "two-day" come apart whatever
 * the tokenizer made of them.
 *
 * @param kind what it is
 * @param text the characters
 * @param lower the same in lower case
 * @param span where it stands
 * @param spaced true when white space or nothing stands before it
 */
record Lexeme(Kind kind, String text, String lower, Span span, boolean spaced) {

    enum Kind {
        FIGURE,
        WORD,
        MARK
    }

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])"
                            + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d)"
                            + "|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?(?!\\d)"
                            + "|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+)"
                            + "|(?<word>(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?)"
                            + "|(?<mark>\\S)");

    static List<Lexeme> of(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        Matcher matcher = SHAPE.matcher(text);
        int last = -1;
        while (matcher.find()) {
            Kind kind =
                    matcher.group("figure") != null
                            ? Kind.FIGURE
                            : matcher.group("word") != null ? Kind.WORD : Kind.MARK;
            String found = matcher.group();
            lexemes.add(
                    new Lexeme(
                            kind,
                            found,
                            found.toLowerCase(Locale.ROOT),
                            new Span(matcher.start(), matcher.end()),
                            matcher.start() != last));
            last = matcher.end();
        }
        return lexemes;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDash() {
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‑");
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** The value of a figure. */
    BigDecimal value() {
        return new BigDecimal(text.replaceAll("[,\\s\\u00a0\\u202f]", ""));
    }

    /** A figure of four digits that could be a year. */
    boolean looksLikeYear() {
        return isFigure() && text.matches("1[0-9]{3}|20[0-9]{2}");
    }
}
