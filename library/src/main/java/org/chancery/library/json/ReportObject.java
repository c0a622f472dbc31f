package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.DeclaredDays;
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
     * @param warnings what was noticed of its encoding
     * @throws IOException when it is not JSON, or cannot be read
     */
    static IntakeResult read(String place, JsonParser parser, List<String> warnings)
            throws IOException {
        Map<String, String> fields = fields(parser);
        if (!fields.containsKey("id") || !fields.containsKey("text")) {
            return new IntakeResult.Refused(
                    place, "it lacks \"id\" or \"text\"; both must be there, \"text\" a string");
        }
        if (fields.get("id").isBlank()) {
            return new IntakeResult.Refused(place, "its \"id\" is empty");
        }
        return new IntakeResult.Accepted(article(fields), warnings);
    }

    /** The fields of one object that hold a string or a number. */
    private static Map<String, String> fields(JsonParser parser) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return fields;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isText = value == JsonToken.VALUE_STRING;
            boolean isNumber = value.isNumeric() && !name.equals("text");
            if (isText || isNumber) {
                fields.put(name, HALF_CHARACTER.matcher(parser.getText()).replaceAll("\uFFFD"));
            } else {
                parser.skipChildren();
            }
        }
        return fields;
    }

    private static Article article(Map<String, String> fields) {
        return new Article(
                fields.get("id"),
                Optional.empty(),
                given(fields, "title"),
                given(fields, "outlet"),
                given(fields, "url"),
                given(fields, "date").flatMap(DeclaredDays::read),
                Article.Markup.PLAIN,
                fields.get("text"));
    }

    private static Optional<String> given(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }
}
