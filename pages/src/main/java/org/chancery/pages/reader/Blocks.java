package org.chancery.pages.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Cuts a raw text into paragraphs: at empty lines, and at every line where the lines are too long
 * to be anything but paragraphs. The blocks together are the whole text.
 */
final class Blocks {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern LINE = Pattern.compile("\\R+");

    /** A line of print is shorter. */
    private static final int PARAGRAPH = 160;

    private Blocks() {}

    static List<Span> of(String text) {
        boolean longLines = text.lines().anyMatch(line -> line.length() > PARAGRAPH);
        Matcher breaks = (longLines ? LINE : EMPTY_LINE).matcher(text);
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        while (breaks.find()) {
            if (breaks.end() > start) {
                blocks.add(new Span(start, breaks.end()));
                start = breaks.end();
            }
        }
        if (start < text.length()) {
            blocks.add(new Span(start, text.length()));
        }
        return blocks;
    }
}
