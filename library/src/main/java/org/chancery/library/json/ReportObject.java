package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.FieldValues;
import org.chancery.text.ingest.IntakeResult;

/** Makes an article of one JSON object. */
final class ReportObject {
    /** Half of a character beyond the basic plane, which no encoding can keep. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private ReportObject() {}

    /**
     * What became of the value the parser stands at, which is read to its end.
     *
     * @param place what to call it in a refusal
     * @param name what to call it where it has no id
     * @param names what its fields are called
     * @param warnings what was noticed of its encoding
     * @throws IOException when it is not JSON, or cannot be read
     */
    static IntakeResult read(
            String place, String name, JsonParser parser, FieldNames names, List<String> warnings)
            throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            collect(parser, "", names.nameOf(FieldNames.Field.TEXT), fields);
        } else {
            parser.skipChildren();
        }
        return FieldValues.report(place, name, names, fields, warnings);
    }

    /** The fields that hold a string or a number; those within an object after its name and dot. */
    private static void collect(
            JsonParser parser, String prefix, String text, Map<String, String> fields)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isText = value == JsonToken.VALUE_STRING;
            boolean isNumber = value.isNumeric() && !name.equals(text);
            if (isText || isNumber) {
                fields.put(name, HALF_CHARACTER.matcher(parser.getText()).replaceAll("\uFFFD"));
            } else if (value == JsonToken.START_OBJECT) {
                collect(parser, name + ".", text, fields);
            } else {
                parser.skipChildren();
            }
        }
    }
}
