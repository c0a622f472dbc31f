package org.chancery.text.actor;

import java.text.Normalizer;

/**
 * Letters as they are compared: without diacritics, typographic marks made plain. The length never
 * changes, so that positions in the folded text are positions in the text.
 */
final class Fold {
    /** What becomes of the first 128 characters, which are nearly all there are. */
    private static final char[] PLAIN = new char[128];

    static {
        for (char letter = 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = Character.toLowerCase(mark(letter));
        }
    }

    private Fold() {}

    /** The text with every character folded, capitals kept. */
    static String marks(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(mark(text.charAt(i)));
        }
        return folded.toString();
    }

    /** The text with every character folded, in lower case. */
    static String all(String text) {
        return new String(letters(text));
    }

    /** As {@link #all}, letter by letter. */
    static char[] letters(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char letter = folded[i];
            folded[i] = letter < PLAIN.length ? PLAIN[letter] : Character.toLowerCase(mark(letter));
        }
        return folded;
    }

    private static char mark(char letter) {
        if (letter < 128) {
            return letter < ' ' ? ' ' : letter;
        }
        return switch (letter) {
            case '\u2018', '\u2019', '\u02bc', '`' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            case '\u00a0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u0141' -> 'L';
            case '\u00f8' -> 'o';
            case '\u00d8' -> 'O';
            case '\u0111' -> 'd';
            case '\u0110' -> 'D';
            default -> plain(letter);
        };
    }

    private static char plain(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return parts.length() > 1 && parts.charAt(0) < 128 ? parts.charAt(0) : letter;
    }
}
