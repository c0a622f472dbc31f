package org.chancery.model.text;

import java.util.Arrays;

/**
 * The way from positions in a clean text back to the raw text it was made from.
 *
 * <p>Immutable. Position {@code i} of the clean text came from position {@code rawStart(i)} of the
 * raw text; both are counted in UTF-16 units.
 */
public final class Alignment {
    private final int[] rawStarts;
    private final int[] ends;

    private Alignment(int[] rawStarts, int[] ends) {
        this.rawStarts = rawStarts;
        this.ends = ends;
    }

    /**
     * An alignment from its parts.
     *
     * @param rawStarts for each clean position the raw position it came from, never decreasing
     * @param rawEnds for each clean position the raw position after what it came from: one more
     *     than its start, or several more for an HTML entity
     */
    public static Alignment of(int[] rawStarts, int[] rawEnds) {
        if (rawStarts.length != rawEnds.length) {
            throw new IllegalArgumentException("As many ends as starts are needed");
        }
        for (int i = 1; i < rawStarts.length; i++) {
            if (rawStarts[i] < rawStarts[i - 1]) {
                throw new IllegalArgumentException(
                        "Alignment goes backwards at clean position " + i);
            }
        }
        return new Alignment(rawStarts.clone(), rawEnds.clone());
    }

    /** The alignment of a text of {@code length} with itself. */
    public static Alignment identity(int length) {
        int[] starts = new int[length];
        Arrays.setAll(starts, i -> i);
        int[] ends = new int[length];
        Arrays.setAll(ends, i -> i + 1);
        return new Alignment(starts, ends);
    }

    /** The raw span that a clean span came from; its last character included whole. */
    public Span toRaw(Span clean) {
        int start = rawStart(clean.start());
        if (clean.isEmpty()) {
            return new Span(start, start);
        }
        return new Span(start, ends[clean.end() - 1]);
    }

    private int rawStart(int clean) {
        if (clean < rawStarts.length) {
            return rawStarts[clean];
        }
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
