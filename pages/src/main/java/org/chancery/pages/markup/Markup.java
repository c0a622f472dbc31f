package org.chancery.pages.markup;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Elements with their text, for drawings and for marked reports. Whatever is given as text or as
 * the value of an attribute stays text.
 *
 * <pre>{@code
 * new Markup().open("p", "class", "words").text("Peru signed.").close()
 * }</pre>
 */
public final class Markup implements Content {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> opened = new ArrayDeque<>();

    /** Opens an element with attributes, given as names and values in turn. */
    public Markup open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        opened.push(element);
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, Object... attributes) {
        return open(element, attributes).close();
    }

    /** An element with text alone. */
    public Markup leaf(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close();
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value(attributes[i + 1]));
            out.append('"');
        }
    }

    /** Numbers with one decimal at most, always with a point. */
    private static String value(Object value) {
        if (value instanceof Double number) {
            String text = String.format(Locale.ROOT, "%.1f", number);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        return String.valueOf(value);
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(opened.pop()).append('>');
        return this;
    }

    /** Text, whatever is in it. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** What another has written. */
    public Markup add(Markup other) {
        out.append(other);
        return this;
    }

    /** A carriage return is written by its number, since a browser would make a line feed of it. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&#34;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
