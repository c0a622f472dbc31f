package org.chancery.text.annotate.parse.steps;

import java.util.List;

/**
 * One thing the parser may do next.
 *
 * @param kind what it does
 * @param labels of the phrases it makes, the outermost first; none for a shift or the end
 * @param headLeft for {@link Kind#JOIN}, whether the left part is the head
 * @param whole true when it is only for the whole sentence
 */
public record Step(Kind kind, List<String> labels, boolean headLeft, boolean whole) {
    /** What steps do. */
    public enum Kind {
        /** Puts the next word on the stack. */
        SHIFT,
        /** Makes one phrase of the two topmost. */
        JOIN,
        /** Puts phrases over the topmost. */
        WRAP,
        /** Says that the sentence is done. */
        FINISH,
        /** Does nothing, after the end. */
        REST
    }

    public Step {
        labels = List.copyOf(labels);
    }

    /** A step without labels. */
    public static Step plain(Kind kind) {
        return new Step(kind, List.of(), false, false);
    }

    /** True when what it makes is only a help on the way to a phrase of several parts. */
    boolean isPassing() {
        return isPassing(labels.get(0));
    }

    static boolean isPassing(String label) {
        return label.charAt(0) == '@';
    }

    /** The label without the mark of a passing one. */
    static String category(String label) {
        return isPassing(label) ? label.substring(1) : label;
    }
}
