package org.chancery.text.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.IntakeResult;

/** Reads bytes as a file of some name, for tests. */
final class Read {
    static final String ENGLISH =
            "The delegates of the two states met for the third time and agreed that they would go"
                    + " on with the survey of the river, which had been held up by the rains.";

    private Read() {}

    static List<IntakeResult> results(String name, byte[] bytes, FieldNames names) {
        try (Stream<IntakeResult> results =
                Formats.intake(names, List.of()).read(name, new ByteArrayInputStream(bytes))) {
            return results.toList();
        }
    }

    /** One line for each result: the name of a report, or what was refused and why. */
    static List<String> lines(String name, byte[] bytes) {
        return results(name, bytes, FieldNames.usual()).stream().map(Read::line).toList();
    }

    static String line(IntakeResult result) {
        return result instanceof IntakeResult.Refused refused
                ? refused.line()
                : ((IntakeResult.Accepted) result).article().name();
    }

    static List<Article> articles(String name, byte[] bytes) {
        return articles(name, bytes, FieldNames.usual());
    }

    static List<Article> articles(String name, byte[] bytes, FieldNames names) {
        return results(name, bytes, names).stream()
                .filter(IntakeResult.Accepted.class::isInstance)
                .map(result -> ((IntakeResult.Accepted) result).article())
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
