package org.chancery.text.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Lines without a blank one between them: are they one text broken to fit a page, and where do its
 * paragraphs begin?
 *
 * <p>Whoever breaks lines puts on each as many words as fit. So the first word of a line would not
 * have fitted on the line before, except where a paragraph ended; lines that are paragraphs of
 * their own, or entries of a list, do not have that property.
 */
final class WrappedLines {
    private static final int LONGEST = 132;
    private static final int NARROWEST = 40;
    private static final int FEWEST = 4;

    /** Settings by hand and later corrections leave lines a few letters short. */
    private static final int SLACK = 8;

    private static final double MOST = 0.75;

    /** A place or outlet and a day with its year, and nothing else. */
    private static final Pattern PRINTED_DAY =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’ .-]{1,40},\\s*(?:\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}\\s+\\d{4}"
                            + "|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2},?\\s+\\d{4})"
                            + "(?:\\s*[(][\\p{L} .&-]{2,30}[)])?");

    private static final int HEAD = 3;

    private final String clean;
    private final List<Span> lines;
    private final int width;
    private final boolean marksParagraphs;

    WrappedLines(String clean, List<Span> lines) {
        this.clean = clean;
        this.lines = List.copyOf(lines);
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
        this.marksParagraphs = lines.stream().skip(1).anyMatch(this::isIndented);
    }

    /** True when the lines are the broken lines of running text. */
    boolean areWrapped() {
        return lines.size() > 1
                && width <= LONGEST
                && width >= NARROWEST
                && (areAllLong() || areFilled());
    }

    /** True when a paragraph begins with this line, which is not the first. */
    boolean opensParagraph(int line) {
        if (line <= HEAD && (isPrintedDay(line) || isPrintedDay(line - 1))) {
            return true;
        }
        if (marksParagraphs) {
            boolean ended = endsSentence(line - 1) && !isFull(line - 1);
            return isIndented(lines.get(line)) && (!isIndented(lines.get(line - 1)) || ended);
        }
        if (line == 1 && !areAllLong()) {
            return !isFull(0) && !isContinuation(1);
        }
        return endsSentence(line - 1) && !isFull(line - 1);
    }

    /** "Lima, 3 May 1984 (Efe)" below a headline goes on with no line. */
    private boolean isPrintedDay(int line) {
        return PRINTED_DAY.matcher(lines.get(line).in(clean).strip()).matches();
    }

    private boolean areAllLong() {
        return lines.get(0).length() >= NARROWEST
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.length() >= NARROWEST || endsSentence(line));
    }

    /** The first line does not count: a dateline or a title may have been cut from it. */
    private boolean areFilled() {
        int running = 0;
        int full = 0;
        int open = 0;
        for (int i = 1; i < lines.size() - 1; i++) {
            boolean ends = endsSentence(i);
            if (!ends || isFull(i)) {
                running++;
                full += isFull(i) ? 1 : 0;
                open += ends ? 0 : 1;
            }
        }
        return lines.size() >= FEWEST && open > 0 && full >= MOST * running;
    }

    private boolean isFull(int line) {
        String next = lines.get(line + 1).in(clean).strip();
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return lines.get(line).length() + 1 + word > width - SLACK;
    }

    private boolean isContinuation(int line) {
        return lines.get(line)
                .in(clean)
                .strip()
                .codePoints()
                .limit(1)
                .allMatch(first -> !Character.isUpperCase(first));
    }

    private boolean endsSentence(int line) {
        return endsSentence(lines.get(line));
    }

    private boolean endsSentence(Span line) {
        return ".!?\"”".indexOf(clean.charAt(line.end() - 1)) >= 0;
    }

    private boolean isIndented(Span line) {
        String text = line.in(clean);
        return text.startsWith("  ") || text.startsWith("\t");
    }
}
