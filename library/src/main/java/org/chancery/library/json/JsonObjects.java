package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.IntakeResult;

/**
 * The reports of JSON that is not one object a line: objects one after the other, or a list of
 * them, printed in any way. One is read at a time; what follows a mistake cannot be read.
 */
final class JsonObjects implements Iterator<IntakeResult> {
    private final String name;
    private final JsonParser parser;
    private final FieldNames names;
    private Optional<IntakeResult> ready = Optional.empty();
    private int number;
    private boolean atEnd;

    /**
     * @param name the file's, for refusals
     * @param bytes the JSON, which the caller closes
     * @param names what the fields of an object are called
     * @throws UncheckedIOException when the stream cannot be read
     */
    JsonObjects(String name, InputStream bytes, JsonFactory factory, FieldNames names) {
        this.name = name;
        this.names = names;
        try {
            this.parser = factory.createParser(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !atEnd) {
            ready = read();
        }
        return ready.isPresent();
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        IntakeResult result = ready.get();
        ready = Optional.empty();
        return result;
    }

    private Optional<IntakeResult> read() {
        String place = name + ", report " + (number + 1);
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.END_ARRAY || isListOfAll(token)) {
                token = parser.nextToken();
            }
            atEnd = token == null;
            number++;
            return atEnd
                    ? Optional.empty()
                    : Optional.of(
                            ReportObject.read(
                                    place, name + "-" + number, parser, names, List.of()));
        } catch (JsonProcessingException malformed) {
            atEnd = true;
            return Optional.of(
                    new IntakeResult.Refused(
                            place,
                            "it is not JSON, so it and what follows were not read: "
                                    + JsonFaults.of(malformed)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isListOfAll(JsonToken token) {
        return token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot();
    }
}
