package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * Objects as JSON, for layouts that do not know JSON themselves: maps, lists, texts, numbers and
 * truth values.
 *
 * <pre>{@code
 * JsonText.line(Map.of("id", "a"))   // {"id":"a"}
 * }</pre>
 */
public final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonText() {}

    /** The object on one line, its fields in the map's order. */
    public static String line(Map<String, ?> object) {
        return write(MAPPER.writer(), object);
    }

    /** The same over several lines, for people. */
    public static String pretty(Map<String, ?> object) {
        return write(MAPPER.writerWithDefaultPrettyPrinter(), object);
    }

    private static String write(ObjectWriter writer, Map<String, ?> object) {
        try {
            return writer.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts, lists and numbers are always JSON", impossible);
        }
    }
}
