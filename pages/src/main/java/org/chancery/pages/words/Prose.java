package org.chancery.pages.words;

import java.util.regex.Pattern;

/** Text of reports made fit for a line of a page. */
public final class Prose {
    /** White space, control characters, and the marks that turn the direction of writing. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile(
                    "[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    private Prose() {}

    /** The text on one line, its white space folded, control characters shown as a space. */
    public static String oneLine(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }

    /** The text on one line, cut between words with an ellipsis when longer than {@code width}. */
    public static String cut(String text, int width) {
        String line = oneLine(text);
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        int limit = line.offsetByCodePoints(0, width - 1);
        int end = line.lastIndexOf(' ', limit);
        return line.substring(0, end > limit / 2 ? end : limit) + "…";
    }

    /** As much of a sentence around a quote as fits, with an ellipsis where it is cut. */
    public static String around(String sentence, String quote, int width) {
        String line = oneLine(sentence);
        int at = line.indexOf(oneLine(quote));
        if (line.length() <= width || at <= width / 4) {
            return cut(line, width);
        }
        int from = line.indexOf(' ', at - width / 4);
        return "…" + cut(line.substring(Math.min(from, at) + 1), width - 1);
    }
}
