package org.chancery.library.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A list of objects as JSON, written one after the other, one a line, with something around it.
 *
 * <pre>{@code
 * try (JsonList list = new JsonList(target, "{\\"items\\":[", "]}")) {
 *     list.add(Map.of("id", "a"));
 * }
 * }</pre>
 */
public final class JsonList implements Closeable {
    private final Writer target;
    private final String tail;
    private boolean first = true;

    /** Closes {@code target} when it is closed. */
    public JsonList(Writer target, String head, String tail) throws IOException {
        this.target = target;
        this.tail = tail;
        target.write(head);
    }

    public void add(Map<String, ?> object) throws IOException {
        line(JsonText.line(object));
    }

    /** Adds an object that is JSON already. */
    public void line(String json) throws IOException {
        target.write(first ? "\n" : ",\n");
        first = false;
        target.write(json);
    }

    @Override
    public void close() throws IOException {
        try (target) {
            target.write("\n" + tail + "\n");
        }
    }
}
