package org.chancery.model.text;

/**
 * Counts the code points before any place of a text. Counted once for every stretch, so that a
 * thousand quotes of a long text do not cost a thousand walks through it.
 */
final class CodePoints {
    private static final int STRETCH = 256;

    private final String text;
    private final int[] beforeStretch;

    private CodePoints(String text, int[] beforeStretch) {
        this.text = text;
        this.beforeStretch = beforeStretch;
    }

    static CodePoints of(String text) {
        int[] before = new int[text.length() / STRETCH + 1];
        for (int i = 1; i < before.length; i++) {
            int start = (i - 1) * STRETCH;
            before[i] = before[i - 1] + counted(text, start, start + STRETCH);
        }
        return new CodePoints(text, before);
    }

    /** The code points before a UTF-16 unit; one that is cut in two counts with what follows. */
    int before(int unit) {
        int stretch = unit / STRETCH;
        return beforeStretch[stretch] + counted(text, stretch * STRETCH, unit);
    }

    /** A pair counts where it ends, so that the counts of neighbouring stretches add up. */
    private static int counted(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            boolean goesOn =
                    Character.isHighSurrogate(text.charAt(i))
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            count += goesOn ? 0 : 1;
        }
        return count;
    }
}
