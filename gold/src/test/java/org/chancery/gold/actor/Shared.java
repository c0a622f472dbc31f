package org.chancery.gold.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of hand-coded reports and facts beside the project, or where the system property
 * {@code chancery.shared} says.
 */
public final class Shared {
    private static final JsonMapper JSON = new JsonMapper();

    private Shared() {}

    /** A file of the folder; when it is absent the test is skipped and says so. */
    public static Path file(String first, String... more) {
        Path root = Path.of(System.getProperty("chancery.shared", "../../shared"));
        Path file = root.resolve(Path.of(first, more));
        Assumptions.assumeTrue(
                Files.isReadable(file), file + " is not there; nothing is measured against it");
        return file;
    }

    public static JsonNode json(String first, String... more) {
        try {
            return JSON.readTree(file(first, more).toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The records of a file with one to a line. */
    public static List<JsonNode> lines(String first, String... more) {
        try (Stream<String> lines = Files.lines(file(first, more))) {
            List<JsonNode> records = new ArrayList<>();
            for (String line : lines.toList()) {
                records.add(JSON.readTree(line));
            }
            return records;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A report whose file name begins with a number. */
    static String report(String prefix) {
        Path folder = file("seeds");
        try (Stream<Path> files = Files.list(folder)) {
            Path report =
                    files.filter(file -> file.getFileName().toString().startsWith(prefix))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
