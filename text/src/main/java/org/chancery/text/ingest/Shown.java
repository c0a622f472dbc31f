package org.chancery.text.ingest;

/** How names that come from outside are shown, so that none can forge a line of a message. */
public final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    /**
     * The text in one line: line breaks and control characters escaped, an over-long middle left
     * out. {@code inOneLine("a\nb.txt")} is {@code "a\\nb.txt"}.
     */
    public static String inOneLine(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (character == '\n') {
            shown.append("\\n");
        } else if (character == '\r') {
            shown.append("\\r");
        } else if (character == '\t') {
            shown.append("\\t");
        } else if (isInvisible(character)) {
            shown.append("\\u%04x".formatted(character));
        } else {
            shown.appendCodePoint(character);
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
