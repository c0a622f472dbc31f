package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.Span;

/**
 * Pairs the quotation marks of one paragraph: straight and curly, double and single, {@code ``''},
 * and guillemets. Marks inside an open quotation of the other kind belong to it.
 */
final class QuotationMarks {
    private static final String OPENING = "“„«‘";
    private static final String CLOSING = "”»’";
    private static final String SINGLE = "'‘’";

    /** A pair of marks and what stands between them; the closing one may be missing. */
    record Pair(Span whole, Span words, boolean closed) {}

    private final String text;
    private final Span paragraph;
    private final List<Pair> pairs = new ArrayList<>();
    private int open = -1;
    private int openLength;
    private char openMark;

    private QuotationMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The quotations of {@code paragraph}; only the last one can be left open. */
    static List<Pair> pair(String text, Span paragraph) {
        QuotationMarks marks = new QuotationMarks(text, paragraph);
        marks.scan();
        return marks.pairs;
    }

    /** Whether a paragraph begins with a mark, as it does when it continues a quotation. */
    static boolean opensWith(String text, Span paragraph) {
        String words = paragraph.in(text).stripLeading();
        return !words.isEmpty()
                && ("\"'`".indexOf(words.charAt(0)) >= 0 || isOpening(words.charAt(0)));
    }

    private void scan() {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int length = markLength(at);
            if (length > 0) {
                if (open < 0) {
                    openIfIt(at, length);
                } else {
                    closeIfIt(at, length);
                }
            }
            at += Math.max(1, length);
        }
        if (open >= 0 && !isSingle(openMark)) {
            int end = paragraph.end();
            pairs.add(new Pair(new Span(open, end), new Span(open + openLength, end), false));
        }
    }

    private int markLength(int at) {
        char mark = text.charAt(at);
        if (mark == '"' || isOpening(mark) || CLOSING.indexOf(mark) >= 0) {
            return 1;
        }
        if (mark == '`' || mark == '\'') {
            boolean doubled = at + 1 < paragraph.end() && text.charAt(at + 1) == mark;
            return doubled ? 2 : 1;
        }
        return 0;
    }

    private void openIfIt(int at, int length) {
        char mark = text.charAt(at);
        boolean opens =
                switch (mark) {
                    case '"', '\'' ->
                            looksOpening(at, length) && (length == 2 || opensWords(at, mark));
                    case '`' -> true;
                    case '‘' -> closesLater(at, '’');
                    default -> isOpening(mark);
                };
        if (opens) {
            open = at;
            openLength = length;
            openMark = mark;
        }
    }

    /** A straight single mark opens only when another one closes: "'em" and "'70s" do not. */
    private boolean opensWords(int at, char mark) {
        boolean elision = before(at + 1) && Character.isDigit(text.charAt(at + 1));
        return mark == '"' || (!elision && closesLater(at, '\''));
    }

    private boolean closesLater(int at, char mark) {
        for (int i = at + 1; i < paragraph.end(); i++) {
            if (text.charAt(i) == mark && looksClosing(i, 1)) {
                return !isPluralOwner(i);
            }
        }
        return false;
    }

    private void closeIfIt(int at, int length) {
        char mark = text.charAt(at);
        boolean matches =
                switch (openMark) {
                    case '"' -> mark == '"' || mark == '”';
                    case '“', '„' -> mark == '”' || mark == '"' || (mark == '“' && openMark == '„');
                    case '`' -> mark == '\'' && length == openLength;
                    case '\'' -> mark == '\'' && length == openLength;
                    case '«' -> mark == '»';
                    default -> mark == '’';
                };
        boolean straight = mark == '"' || mark == '\'' || mark == '’';
        if (matches && (!straight || looksClosing(at, length)) && !isPluralOwner(at)) {
            int end = at + length;
            pairs.add(new Pair(new Span(open, end), new Span(open + openLength, at), true));
            open = -1;
        }
    }

    /** "the workers' rights" inside a quotation in single marks. */
    private boolean isPluralOwner(int at) {
        boolean single = SINGLE.indexOf(text.charAt(at)) >= 0;
        boolean afterS = at > paragraph.start() && text.charAt(at - 1) == 's';
        boolean beforeWord =
                before(at + 2)
                        && text.charAt(at + 1) == ' '
                        && Character.isLowerCase(text.charAt(at + 2));
        return single && afterS && beforeWord && laterSingle(at);
    }

    private boolean laterSingle(int at) {
        Optional<Integer> next =
                text.substring(at + 1, paragraph.end())
                        .chars()
                        .mapToObj(c -> SINGLE.indexOf(c))
                        .filter(found -> found >= 0)
                        .findFirst();
        return next.isPresent();
    }

    private boolean looksOpening(int at, int length) {
        boolean spaceBefore =
                at == paragraph.start() || " \n\t([{-–—/“‘\u00a0".indexOf(text.charAt(at - 1)) >= 0;
        boolean wordAfter =
                before(at + length) && !Character.isWhitespace(text.charAt(at + length));
        return spaceBefore && wordAfter;
    }

    private boolean looksClosing(int at, int length) {
        boolean wordBefore = at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter =
                before(at + length) && Character.isLetterOrDigit(text.charAt(at + length));
        return wordBefore && !(wordAfter && SINGLE.indexOf(text.charAt(at)) >= 0);
    }

    private boolean before(int at) {
        return at < paragraph.end();
    }

    private static boolean isOpening(char mark) {
        return OPENING.indexOf(mark) >= 0;
    }

    private static boolean isSingle(char mark) {
        return SINGLE.indexOf(mark) >= 0;
    }
}
