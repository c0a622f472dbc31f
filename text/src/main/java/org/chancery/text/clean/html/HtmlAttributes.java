package org.chancery.text.clean.html;

import java.util.Locale;
import java.util.Optional;

/** Reads the attributes of a start tag. */
final class HtmlAttributes {
    private final String source;
    private int position;

    private HtmlAttributes(String source) {
        this.source = source;
        this.position = 1;
    }

    static Optional<String> value(String source, String attribute) {
        return new HtmlAttributes(source).find(attribute);
    }

    private Optional<String> find(String attribute) {
        skipName();
        while (position < source.length()) {
            skipBetween();
            int start = position;
            skipName();
            if (position == start) {
                position++;
                continue;
            }
            String name = source.substring(start, position).toLowerCase(Locale.ROOT);
            String value = value();
            if (name.equals(attribute)) {
                return Optional.of(CharacterReferences.decode(value));
            }
        }
        return Optional.empty();
    }

    private String value() {
        int mark = position;
        skipSpace();
        if (position >= source.length() || source.charAt(position) != '=') {
            position = mark;
            return "";
        }
        position++;
        skipSpace();
        if (position >= source.length()) {
            return "";
        }
        char quote = source.charAt(position);
        if (quote == '"' || quote == '\'') {
            int end = source.indexOf(quote, position + 1);
            int start = position + 1;
            position = end < 0 ? source.length() : end + 1;
            return source.substring(start, end < 0 ? source.length() : end);
        }
        int start = position;
        while (position < source.length()
                && !Character.isWhitespace(source.charAt(position))
                && source.charAt(position) != '>') {
            position++;
        }
        return source.substring(start, position);
    }

    private void skipName() {
        while (position < source.length() && !endsName(source.charAt(position))) {
            position++;
        }
    }

    private void skipBetween() {
        while (position < source.length()
                && (Character.isWhitespace(source.charAt(position))
                        || source.charAt(position) == '/')) {
            position++;
        }
    }

    private void skipSpace() {
        while (position < source.length() && Character.isWhitespace(source.charAt(position))) {
            position++;
        }
    }

    private static boolean endsName(char character) {
        return Character.isWhitespace(character)
                || character == '='
                || character == '>'
                || character == '/';
    }
}
