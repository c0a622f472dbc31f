package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.text.ingest.BoundedLines;
import org.chancery.text.ingest.Decoding;
import org.chancery.text.ingest.FieldNames;
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
 * refused by its number and the rest is read; blank lines are passed over. Files in UTF-16 or
 * UTF-32 are read as well, and so is JSON that was printed over several lines: one object, several,
 * or a list of them.
 *
 * <pre>{@code
 * {"id":"lusa-17","text":"LISBON, March 12 (Lusa) -- …","date":"2024-03-12","outlet":"Lusa"}
 * }</pre>
 */
public final class JsonLinesReader implements ReportReader {
    private static final int DEEPEST = 100;
    private static final int OPENING = 4096;

    private final FieldNames names;

    /** A reader of objects whose fields have their usual names. */
    public JsonLinesReader() {
        this(FieldNames.usual());
    }

    /** A reader of objects whose fields are called {@code names}. */
    public JsonLinesReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public boolean reads(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean byName =
                lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json");
        return byName || (!lower.contains(".") && isObject(opening));
    }

    private static boolean isObject(String opening) {
        return opening.stripLeading().matches("(?s)(?:\\[\\s*)?\\{\\s*\".*");
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings) {
        JsonFactory factory = factory(settings);
        try {
            BufferedInputStream narrow = narrowed(new BufferedInputStream(bytes, 2 * OPENING));
            if (!isOneObjectALine(new String(opening(narrow), StandardCharsets.UTF_8))) {
                return stream(new JsonObjects(name, narrow, factory, names));
            }
            return stream(new BoundedLines(narrow, settings.reportBytes()))
                    .flatMap(line -> result(name, line, settings, factory).stream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The stream with its characters in an encoding that keeps line ends apart from others. */
    private static BufferedInputStream narrowed(BufferedInputStream bytes) throws IOException {
        return TextDecoder.wideCharset(opening(bytes))
                .map(charset -> new NarrowedStream(bytes, charset))
                .map(narrow -> new BufferedInputStream(narrow, 2 * OPENING))
                .orElse(bytes);
    }

    private static byte[] opening(BufferedInputStream bytes) throws IOException {
        bytes.mark(OPENING);
        byte[] opening = bytes.readNBytes(OPENING);
        bytes.reset();
        return opening;
    }

    /** False for a list over several lines, and for an object whose first line is not all of it. */
    private static boolean isOneObjectALine(String opening) {
        String start = opening.replace("\ufeff", "").stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) {
            return !start.startsWith("[{");
        }
        String first = start.substring(0, end).strip();
        return !first.equals("[")
                && !first.startsWith("[{")
                && !(first.startsWith("{") && !first.endsWith("}") && isOpened(first, start));
    }

    /** True when the next line goes on with a field, as printed JSON does. */
    private static boolean isOpened(String first, String start) {
        String rest = start.substring(start.indexOf('\n')).stripLeading();
        boolean endsBetweenFields =
                first.endsWith("{") || first.endsWith(",") || first.endsWith("[");
        return endsBetweenFields && rest.startsWith("\"");
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
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
    private Optional<IntakeResult> result(
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
            return Optional.of(parsed(place, name + "-" + line.number(), text, factory));
        }
        return refused(place, ((Decoding.NotText) decoding).reason());
    }

    private IntakeResult parsed(
            String place, String name, Decoding.Text line, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(line.text())) {
            parser.nextToken();
            IntakeResult result = ReportObject.read(place, name, parser, names, line.warnings());
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more follows after the object");
            }
            return result;
        } catch (JsonProcessingException malformed) {
            return new IntakeResult.Refused(
                    place, "it is not a JSON object: " + JsonFaults.of(malformed));
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot fail to be read", impossible);
        }
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
