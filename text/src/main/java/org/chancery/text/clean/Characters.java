package org.chancery.text.clean;

/** What the characters of a page become in clean text: the few kinds of space become one. */
final class Characters {
    /** Stands for "leave it out": a character that is never seen. */
    static final char NOTHING = '\0';

    private Characters() {}

    /**
     * Itself for a visible character; a line feed for any line end; a space for any space or
     * control character; {@link #NOTHING} for marks without width.
     */
    static char clean(char character) {
        if (character > ' ' && character < 0x7F) {
            return character;
        }
        if (isLineEnd(character)) {
            return '\n';
        }
        if (isWithoutWidth(character)) {
            return NOTHING;
        }
        return Character.isSpaceChar(character) || Character.isISOControl(character)
                ? ' '
                : character;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\f'
                || character == '\u000B'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    /** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks. */
    private static boolean isWithoutWidth(char character) {
        return character == '\u00AD'
                || (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u2064')
                || character == '\uFEFF';
    }
}
