package org.chancery.text.clean.html;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Decodes character references: named, decimal and hexadecimal, also those without semicolon. */
public final class CharacterReferences {
    private static final int LONGEST = 40;
    private static final int REPLACEMENT = 0xFFFD;

    private CharacterReferences() {}

    /**
     * A decoded reference.
     *
     * @param characters what it stands for
     * @param end the position after it
     */
    public record Reference(String characters, int end) {}

    /** The reference that begins at {@code at}; empty when the "&amp;" there is only itself. */
    public static Optional<Reference> at(String text, int at, int limit) {
        if (at + 2 >= limit || text.charAt(at) != '&') {
            return Optional.empty();
        }
        return text.charAt(at + 1) == '#' ? numeric(text, at, limit) : named(text, at, limit);
    }

    /** The text with all references decoded. */
    public static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int position = 0;
        while (position < text.length()) {
            Optional<Reference> reference = at(text, position, text.length());
            decoded.append(
                    reference
                            .map(Reference::characters)
                            .orElse(text.substring(position, position + 1)));
            position = reference.map(Reference::end).orElse(position + 1);
        }
        return decoded.toString();
    }

    private static Optional<Reference> numeric(String text, int at, int limit) {
        boolean isHexadecimal = Character.toLowerCase(text.charAt(at + 2)) == 'x';
        int radix = isHexadecimal ? 16 : 10;
        int start = isHexadecimal ? at + 3 : at + 2;
        int end = start;
        int value = 0;
        while (end < limit && end < at + LONGEST && Character.digit(text.charAt(end), radix) >= 0) {
            value = Math.min(value * radix + Character.digit(text.charAt(end), radix), 0x200000);
            end++;
        }
        if (end == start) {
            return Optional.empty();
        }
        int after = end < limit && text.charAt(end) == ';' ? end + 1 : end;
        return Optional.of(new Reference(Character.toString(meaning(value)), after));
    }

    /** The character of a number; numbers 128 to 159 are meant as Windows-1252, as browsers do. */
    private static int meaning(int number) {
        if (number >= 0x80 && number <= 0x9F) {
            int character = WINDOWS_1252.charAt(number - 0x80);
            return character == ' ' ? REPLACEMENT : character;
        }
        boolean isCharacter =
                number > 0 && number <= Character.MAX_CODE_POINT && !isSurrogate(number);
        return isCharacter ? number : REPLACEMENT;
    }

    private static boolean isSurrogate(int number) {
        return number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    }

    /** Windows-1252, 128 to 159; a space where it has no character. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static Optional<Reference> named(String text, int at, int limit) {
        int end = at + 1;
        while (end < limit && end < at + LONGEST && isAsciiAlphanumeric(text.charAt(end))) {
            end++;
        }
        if (end < limit && text.charAt(end) == ';') {
            String characters = Entities.getByName(text.substring(at + 1, end));
            if (!characters.isEmpty()) {
                return Optional.of(new Reference(characters, end + 1));
            }
        }
        // Only a few old names are understood without their semicolon, the longest first.
        for (int stop = end; stop > at + 2; stop--) {
            String name = text.substring(at + 1, stop);
            if (Entities.isBaseNamedEntity(name)) {
                return Optional.of(new Reference(Entities.getByName(name), stop));
            }
        }
        return Optional.empty();
    }

    private static boolean isAsciiAlphanumeric(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
