package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.BoundedLines;
import org.chancery.text.ingest.DeclaredDays;
import org.chancery.text.ingest.Decoding;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.ReportReader;
import org.chancery.text.ingest.TextDecoder;

/**
 * Reads JSON Lines: one report a line, with {@code id} and {@code text}, and optionally {@code
 * title}, {@code date}, {@code outlet} and {@code url}; other fields are passed over. The {@code
 * id} is the report's name. Stateless, safe to share between threads.
 *
 * <p>Lines are read as they are asked for, so a file may be larger than memory. A bad line is
 * refused by its number and the rest is read; blank lines are passed over.
 *
 * <pre>{@code
 * {"id":"lusa-17","text":"LISBON, March 12 (Lusa) -- …","date":"2024-03-12","outlet":"Lusa"}
 * }</pre>
 */
public final class JsonLinesReader implements ReportReader {
    private static final int DEEPEST = 100;

    @Override
    public boolean reads(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean byName =
                lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json");
        return byName || (!lower.contains(".") && opening.stripLeading().startsWith("{\""));
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings) {
        JsonFactory factory = factory(settings);
        Iterable<BoundedLines.Line> lines = () -> new BoundedLines(bytes, settings.reportBytes());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                lines.iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .flatMap(line -> result(name, line, settings, factory).stream());
    }

    private static JsonFactory factory(IntakeSettings settings) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(settings.reportBytes())
                                .build())
                .build();
    }

    /** What became of a line; empty for a blank one. */
    private static Optional<IntakeResult> result(
            String name, BoundedLines.Line line, IntakeSettings settings, JsonFactory factory) {
        String place = name + ", line " + line.number();
        if (line.content().isEmpty()) {
            return refused(
                    place,
                    "it is longer than %,d bytes, the most a report may have"
                            .formatted(settings.reportBytes()));
        }
        if (isBlank(line.content().get())) {
            return Optional.empty();
        }
        Decoding decoding = TextDecoder.decode(line.content().get());
        if (decoding instanceof Decoding.Text text) {
            return Optional.of(parsed(place, text, factory));
        }
        return refused(place, ((Decoding.NotText) decoding).reason());
    }

    private static IntakeResult parsed(String place, Decoding.Text line, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(line.text())) {
            Map<String, String> fields = fields(parser);
            if (!fields.containsKey("id") || !fields.containsKey("text")) {
                return new IntakeResult.Refused(
                        place,
                        "it lacks \"id\" or \"text\"; both must be there, \"text\" a string");
            }
            return new IntakeResult.Accepted(article(fields), line.warnings());
        } catch (JsonProcessingException malformed) {
            return new IntakeResult.Refused(
                    place, "it is not a JSON object: " + malformed.getOriginalMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot fail to be read", impossible);
        }
    }

    /** The fields of one object that hold a string or a number. */
    private static Map<String, String> fields(JsonParser parser) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return fields;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean isText = value == JsonToken.VALUE_STRING;
            boolean isNumber = value.isNumeric() && !name.equals("text");
            if (isText || isNumber) {
                fields.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more follows after the object");
        }
        return fields;
    }

    private static Article article(Map<String, String> fields) {
        return new Article(
                fields.get("id"),
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

    private static boolean isBlank(byte[] line) {
        for (byte value : line) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Optional<IntakeResult> refused(String place, String reason) {
        return Optional.of(new IntakeResult.Refused(place, reason));
    }
}
