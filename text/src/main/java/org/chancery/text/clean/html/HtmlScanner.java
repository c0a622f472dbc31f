package org.chancery.text.clean.html;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chancery.model.text.Span;

/**
 * Cuts a page into pieces from front to back, in time linear in its length whatever it holds.
 *
 * <p>Damage is met as browsers meet it: a "&lt;" that opens no tag is text, a tag whose quotation
 * mark is never closed ends at the next "&gt;".
 */
public final class HtmlScanner implements Iterator<HtmlPiece> {
    private static final Set<String> VERBATIM =
            Set.of("script", "style", "title", "textarea", "xmp", "noembed", "noframes");

    private final String page;
    private int position;
    private String verbatim = "";
    private boolean noMoreRemarkEnds;
    private boolean noMoreTagEnds;
    private boolean noMoreDoubleQuotes;
    private boolean noMoreSingleQuotes;

    public HtmlScanner(String page) {
        this.page = page;
    }

    @Override
    public boolean hasNext() {
        return position < page.length();
    }

    @Override
    public HtmlPiece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        HtmlPiece piece = verbatim.isEmpty() ? piece() : verbatimContent();
        position = piece.span().end();
        return piece;
    }

    private HtmlPiece piece() {
        if (!opensMarkup(position)) {
            return text();
        }
        char second = page.charAt(position + 1);
        if (second == '!' || second == '?') {
            return new HtmlPiece.Remark(new Span(position, remarkEnd()));
        }
        int nameStart = second == '/' ? position + 2 : position + 1;
        int end = tagEnd(nameStart);
        if (end < 0) {
            return new HtmlPiece.Text(new Span(position, page.length()));
        }
        String name = name(nameStart, end);
        Span span = new Span(position, end);
        if (second == '/') {
            return new HtmlPiece.Closing(span, name);
        }
        if (VERBATIM.contains(name)) {
            verbatim = name;
        }
        return new HtmlPiece.Opening(span, name, page.substring(position, end));
    }

    private HtmlPiece text() {
        int end = position + 1;
        while (end < page.length() && !opensMarkup(end)) {
            end++;
        }
        return new HtmlPiece.Text(new Span(position, end));
    }

    private HtmlPiece verbatimContent() {
        String element = verbatim;
        verbatim = "";
        String closing = "</" + element;
        int end = position;
        while (end < page.length()
                && !page.regionMatches(true, end, closing, 0, closing.length())) {
            end++;
        }
        return new HtmlPiece.Verbatim(new Span(position, end), element);
    }

    private boolean opensMarkup(int at) {
        if (page.charAt(at) != '<' || at + 1 >= page.length()) {
            return false;
        }
        char next = page.charAt(at + 1);
        return isLetter(next)
                || next == '!'
                || next == '?'
                || (next == '/' && at + 2 < page.length() && isLetter(page.charAt(at + 2)));
    }

    private int remarkEnd() {
        if (page.startsWith("<!--", position) && !noMoreRemarkEnds) {
            int end = page.indexOf("-->", position + 2);
            if (end >= 0) {
                return end + 3;
            }
            noMoreRemarkEnds = true;
        }
        int end = noMoreTagEnds ? -1 : page.indexOf('>', position);
        noMoreTagEnds = end < 0;
        return end < 0 ? position + 2 : end + 1;
    }

    /** The position after the tag; negative when it never ends. */
    private int tagEnd(int from) {
        int at = from;
        while (at < page.length()) {
            char character = page.charAt(at);
            if (character == '>') {
                return at + 1;
            }
            at = isValueQuote(at) ? afterQuoted(at) : at + 1;
        }
        return -1;
    }

    private boolean isValueQuote(int at) {
        char character = page.charAt(at);
        if (character != '"' && character != '\'') {
            return false;
        }
        int before = at - 1;
        while (before > position && Character.isWhitespace(page.charAt(before))) {
            before--;
        }
        return page.charAt(before) == '=';
    }

    private int afterQuoted(int at) {
        boolean isDouble = page.charAt(at) == '"';
        if (isDouble ? noMoreDoubleQuotes : noMoreSingleQuotes) {
            return at + 1;
        }
        int end = page.indexOf(page.charAt(at), at + 1);
        if (end >= 0) {
            return end + 1;
        }
        if (isDouble) {
            noMoreDoubleQuotes = true;
        } else {
            noMoreSingleQuotes = true;
        }
        return at + 1;
    }

    private String name(int from, int end) {
        int at = from;
        while (at < end && isNameCharacter(page.charAt(at))) {
            at++;
        }
        return page.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char character) {
        return !Character.isWhitespace(character) && character != '/' && character != '>';
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
