package org.chancery.text.format;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.IntakeResult;

/** Reads a folder and writes a line for each result; run as a process, to bound its memory. */
final class FolderReading {
    private static final int SHOWN = 400;

    private FolderReading() {}

    /** The arguments are the folder and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (PrintWriter out =
                        new PrintWriter(
                                Files.newBufferedWriter(
                                        Path.of(arguments[1]), StandardCharsets.UTF_8));
                Stream<IntakeResult> results =
                        Formats.intake(FieldNames.usual(), List.of()).read(List.of(folder))) {
            results.forEach(result -> out.println(line(result)));
        }
    }

    private static String line(IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            String raw = accepted.article().raw();
            return "read "
                    + accepted.article().name()
                    + ": "
                    + raw.substring(0, Math.min(SHOWN, raw.length())).replaceAll("\\s+", " ");
        }
        return "refused " + ((IntakeResult.Refused) result).line();
    }
}
