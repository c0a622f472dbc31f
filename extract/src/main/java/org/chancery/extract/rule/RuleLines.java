package org.chancery.extract.rule;

import java.util.Arrays;
import java.util.List;

/** What rule files and lexicon files have in common. */
final class RuleLines {
    private RuleLines() {}

    /** The line up to a number sign that stands outside quotation marks. */
    static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '#' && !quoted) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    static List<String> commaList(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The words of a text, cut at blanks. */
    static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
