package org.chancery.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A corpus read by a workshop into a ledger, and written out in parts. Steps, ledger and resolution
 * are those of one machine, so the record is the same. What was read is in the ledger, so that a
 * run that broke off goes on where it stopped.
 */
public final class CorpusRun {
    private static final String PARQUET = ".parquet";

    private CorpusRun() {}

    /**
     * Reads files and folders; those that end in {@code .parquet}, by the workshop, with columns
     * called as the fields of JSON objects are.
     *
     * @param ledger a folder or an address
     * @param out the folder for {@code jsonl} and {@code parquet}
     * @throws IOException when the output cannot be written
     */
    public static ReadSummary run(
            Workshop.Running workshop,
            String ledger,
            List<Path> inputs,
            Path out,
            ReadListener listener)
            throws IOException {
        ReadSummary summary = ReadSummary.none();
        try (Chancery chancery = Chancery.open(ledger, Settings.defaults(), workshop)) {
            List<Path> files = inputs.stream().filter(path -> !isParquet(path)).toList();
            if (!files.isEmpty()) {
                summary = chancery.read(files, listener);
            }
            for (Path input : inputs) {
                if (isParquet(input)) {
                    InputStream lines = new SequenceInputStream(lines(workshop.parquet(input)));
                    summary =
                            summary.plus(
                                    chancery.read(input.getFileName() + ".jsonl", lines, listener));
                }
            }
            publish(chancery, workshop, out);
        }
        return summary;
    }

    private static boolean isParquet(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(PARQUET);
    }

    /** One object a line, each taken when its turn has come. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else.
    private static Enumeration<InputStream> lines(Iterator<String> objects) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return objects.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(
                        (objects.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static void publish(Chancery chancery, Workshop.Running workshop, Path out)
            throws IOException {
        Files.createDirectories(out);
        Path export = Files.createTempDirectory(out.toAbsolutePath(), ".export");
        try {
            chancery.export(ExportFormat.JSONL, export);
            chancery.export(ExportFormat.CSV, export);
            workshop.publish(export, out);
        } finally {
            try (Stream<Path> files = Files.walk(export)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
