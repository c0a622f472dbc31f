package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** What is wrong with JSON, in one line. */
final class JsonFaults {
    /**
     * The parser tells where in its own input it is, which is always in the first line, and which
     * of its settings it heeds; neither helps whoever is to mend the file.
     */
    private static final Pattern ASIDE =
            Pattern.compile(" \\(start marker at .*\\)|, from `[^`]*`|\\v.*", Pattern.DOTALL);

    private JsonFaults() {}

    static String of(JsonProcessingException malformed) {
        return ASIDE.matcher(malformed.getOriginalMessage()).replaceAll("");
    }
}
