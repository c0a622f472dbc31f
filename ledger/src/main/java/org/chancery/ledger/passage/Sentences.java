package org.chancery.ledger.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * The sentences of one raw report: from one full stop, tag or empty line to the next. Spans count
 * code points.
 *
 * <pre>{@code
 * new Sentences("He left. Oslo agreed.").around(new Span(14, 20))   // "Oslo agreed."
 * }</pre>
 */
public final class Sentences {
    /** No sentence is taken to reach further from a quote than so many characters. */
    private static final int FURTHEST = 400;

    /**
     * A stop after three small letters, so that "Gen." and "U.S." end no sentence. Whether there is
     * white space at all is looked at first, since that is seen at once.
     */
    private static final Pattern END =
            Pattern.compile(
                    "(?=\\s)(?<=\\p{Ll}{3}[.!?]|[\\p{N}%)][.!?]|[.!?][\"”’')]{1,2})"
                            + "\\s+(?=[\"“‘'(]?\\p{Lu})|\\R\\s*\\R|[<>]");

    private final String raw;
    private final boolean plain;

    /** The sentences of a report, markup and all. */
    public Sentences(String raw) {
        this.raw = raw;
        this.plain = raw.codePointCount(0, raw.length()) == raw.length();
    }

    /**
     * A sentence and where it stands.
     *
     * @param raw in code points
     * @param words without white space at its ends
     */
    public record Sentence(Span raw, String words) {}

    /** The sentence around a span; at least the span's words. */
    public String around(Span span) {
        int start = plain ? span.start() : raw.offsetByCodePoints(0, span.start());
        int end = plain ? span.end() : raw.offsetByCodePoints(start, span.length());
        Matcher ends = END.matcher(raw).useTransparentBounds(true);
        int from = Math.max(0, start - FURTHEST);
        ends.region(from, start);
        while (ends.find()) {
            from = ends.end();
        }
        int to = Math.min(raw.length(), end + FURTHEST);
        ends.region(end, to);
        if (ends.find()) {
            to = ends.start();
        }
        return raw.substring(from, to).strip();
    }

    /** All sentences in order; what stands within tags is none. */
    public List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        Matcher ends = END.matcher(raw);
        Walk walk = new Walk(all);
        while (ends.find()) {
            walk.to(ends.start(), ends.end());
        }
        walk.to(raw.length(), raw.length());
        return all;
    }

    /** Goes through the report once, counting code points as it goes. */
    private final class Walk {
        private final List<Sentence> into;
        private int from = 0;
        private int counted = 0;
        private int points = 0;

        Walk(List<Sentence> into) {
            this.into = into;
        }

        void to(int end, int next) {
            boolean tag = from > 0 && raw.charAt(from - 1) == '<';
            String words = raw.substring(from, end).strip();
            if (!tag && !words.isEmpty()) {
                int start = raw.indexOf(words, from);
                int first = pointsTo(start);
                int last = pointsTo(start + words.length());
                into.add(new Sentence(new Span(first, last), words));
            }
            from = next;
        }

        private int pointsTo(int index) {
            points += raw.codePointCount(counted, index);
            counted = index;
            return points;
        }
    }
}
