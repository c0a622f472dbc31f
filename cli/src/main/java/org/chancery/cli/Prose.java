package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text made to fit: one line, a given width, no control characters that could play tricks on a
 * terminal.
 */
final class Prose {
    /** White space, control characters, and the marks that turn the direction of writing. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    private Prose() {}

    /** The text on one line, its white space folded and control characters shown as a space. */
    static String oneLine(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The text on one line, cut at a word with an ellipsis when longer than {@code width}
     * characters.
     */
    static String cut(String text, int width) {
        String line = oneLine(text);
        if (line.length() <= width) {
            return line;
        }
        int end = line.lastIndexOf(' ', width - 1);
        return line.substring(0, end > width / 2 ? end : width - 1) + "…";
    }

    /**
     * As much of a sentence around a quote as fits on one line of {@code width} characters, with an
     * ellipsis where it is cut.
     */
    static String around(String sentence, String quote, int width) {
        String line = oneLine(sentence);
        int at = line.indexOf(oneLine(quote));
        if (line.length() <= width || at <= width / 4) {
            return cut(line, width);
        }
        int from = line.indexOf(' ', at - width / 4);
        return "…" + cut(line.substring(Math.min(from, at) + 1), width - 1);
    }

    /** The text in lines of at most {@code width} characters, broken between words. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
