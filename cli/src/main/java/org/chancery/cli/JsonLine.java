package org.chancery.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line for machines: of progress, or an answer. The record itself is written by the library;
 * this is not the record format.
 */
final class JsonLine {
    private final Map<String, String> fields = new LinkedHashMap<>();

    JsonLine(String kind) {
        with("kind", kind);
    }

    /** An object within another, of no kind. */
    JsonLine() {}

    JsonLine with(String name, JsonLine object) {
        fields.put(name, object.toString());
        return this;
    }

    JsonLine with(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, quoted(value));
        }
        return this;
    }

    JsonLine with(String name, long value) {
        fields.put(name, Long.toString(value));
        return this;
    }

    /** Adds a number with four decimals. */
    JsonLine with(String name, double value) {
        fields.put(name, String.format(Locale.ROOT, "%.4f", value));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("{");
        fields.forEach(
                (name, value) ->
                        line.append(line.length() == 1 ? "" : ",")
                                .append(quoted(name))
                                .append(':')
                                .append(value));
        return line.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
