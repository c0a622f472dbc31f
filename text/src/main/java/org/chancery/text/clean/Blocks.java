package org.chancery.text.clean;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Span;

/**
 * Finds the blocks of a clean text.
 *
 * <p>Blank lines part blocks. Within a block a line end is either a wrapped line of one paragraph
 * (typewriters, e-mail, wire copy) or parts two blocks; {@link WrappedLines} tells which.
 */
final class Blocks {
    private final String clean;
    private final List<Block> found = new ArrayList<>();

    private Blocks(String clean) {
        this.clean = clean;
    }

    static List<Block> of(String clean) {
        Blocks blocks = new Blocks(clean);
        blocks.split();
        return blocks.found;
    }

    private void split() {
        List<Span> group = new ArrayList<>();
        int start = 0;
        while (start <= clean.length()) {
            int end = clean.indexOf('\n', start);
            end = end < 0 ? clean.length() : end;
            Span line = new Span(start, end);
            if (line.in(clean).isBlank()) {
                addGroup(group);
                group = new ArrayList<>();
            } else {
                group.add(line);
            }
            start = end + 1;
        }
        addGroup(group);
    }

    private void addGroup(List<Span> lines) {
        if (lines.isEmpty()) {
            return;
        }
        WrappedLines wrapped = new WrappedLines(clean, lines);
        if (!wrapped.areWrapped()) {
            lines.forEach(this::add);
            return;
        }
        Span paragraph = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            boolean opens = wrapped.opensParagraph(i);
            if (opens) {
                add(paragraph);
            }
            paragraph = opens ? lines.get(i) : paragraph.cover(lines.get(i));
        }
        add(paragraph);
    }

    private void add(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && clean.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && clean.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            Span trimmed = new Span(start, end);
            found.add(new Block(trimmed, trimmed.in(clean).replace('\n', ' ')));
        }
    }
}
