package org.chancery.ledger.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * The sentence in which a quote stands, found without a parser: from the full stop, tag or empty
 * line before it to the one after it, and no further than a few hundred characters.
 */
final class Surroundings {
    private static final int FURTHEST = 400;

    /** A stop after three small letters, so that "Gen." and "U.S." end no sentence. */
    private static final Pattern END =
            Pattern.compile(
                    "(?<=\\p{Ll}{3}[.!?]|[\\p{N}%)][.!?]|[.!?][\"”’')]{1,2})\\s+(?=[\"“‘'(]?\\p{Lu})"
                            + "|\\R\\s*\\R|[<>]");

    private final String raw;
    private final boolean plain;

    /** The surroundings within one raw report. */
    Surroundings(String raw) {
        this.raw = raw;
        this.plain = raw.codePointCount(0, raw.length()) == raw.length();
    }

    /** The sentence around a span, which is counted in code points; at least the span's words. */
    String of(Span span) {
        int start = plain ? span.start() : raw.offsetByCodePoints(0, span.start());
        int end = plain ? span.end() : raw.offsetByCodePoints(start, span.length());
        Matcher ends = END.matcher(raw);
        int from = Math.max(0, start - FURTHEST);
        ends.region(from, start).useTransparentBounds(true);
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
}
