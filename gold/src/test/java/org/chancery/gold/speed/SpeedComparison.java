package org.chancery.gold.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.ReadListener;
import org.chancery.library.Settings;
import org.chancery.library.json.JsonLinesReader;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;

/**
 * Reads the reports of a JSON Lines file to a finished export, on one thread and on two, and parses
 * the same reports with the incumbent's parser on one, all in one process.
 *
 * <p>Counts the processor time of the whole process, with what collecting garbage and compiling
 * cost, since the clock tells little on a busy machine. The first half of the reports only warms
 * both up; loading of models falls into it. Sentences are those that the incumbent counts.
 */
public final class SpeedComparison {
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SpeedComparison() {}

    /**
     * Measures.
     *
     * @param arguments the file, and how many of its reports
     */
    public static void main(String[] arguments) throws IOException {
        List<Article> reports = reports(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<Article> warm = reports.subList(0, reports.size() / 2);
        List<Article> timed = reports.subList(reports.size() / 2, reports.size());
        read(warm, 1);
        Time one = Time.of(() -> read(timed, 1));
        Time two = Time.of(() -> read(timed, 2));
        Incumbent incumbent = new Incumbent();
        parse(incumbent, warm);
        int[] sentences = new int[1];
        Time theirs = Time.of(() -> sentences[0] = parse(incumbent, timed));
        OUT.printf("%d reports, %d sentences%n", timed.size(), sentences[0]);
        tell("Chancery, raw text to export, one thread", one, sentences[0]);
        tell("Chancery, raw text to export, two threads", two, sentences[0]);
        tell("Incumbent without PETRARCH2, one thread", theirs, sentences[0]);
        double petrarch = sentences[0] / 1000.0;
        OUT.printf(
                "With the %.1f to %.1f ms a sentence that PETRARCH2 takes, the incumbent needs"
                        + " %.1f to %.1f times the processor time of Chancery%n",
                Incumbent.PETRARCH_LEAST,
                Incumbent.PETRARCH_MOST,
                (theirs.processor() + petrarch * Incumbent.PETRARCH_LEAST) / one.processor(),
                (theirs.processor() + petrarch * Incumbent.PETRARCH_MOST) / one.processor());
    }

    /** What something took, in seconds of the processor and of the clock. */
    private record Time(double processor, double clock) {
        static Time of(Runnable work) {
            OperatingSystemMXBean system =
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long processor = system.getProcessCpuTime();
            long clock = System.nanoTime();
            work.run();
            return new Time(
                    (system.getProcessCpuTime() - processor) / 1e9,
                    (System.nanoTime() - clock) / 1e9);
        }
    }

    private static void tell(String what, Time time, int sentences) {
        OUT.printf(
                "%-42s %6.1f s of the processor, %6.1f s by the clock, %5.0f sentences a processor"
                        + " second%n",
                what, time.processor(), time.clock(), sentences / time.processor());
    }

    private static int parse(Incumbent incumbent, List<Article> reports) {
        return reports.stream().mapToInt(report -> incumbent.parse(report.raw())).sum();
    }

    private static List<Article> reports(Path file, int most) throws IOException {
        try (Stream<IntakeResult> inputs =
                Intake.standard(List.of(new JsonLinesReader())).read(List.of(file))) {
            return inputs.filter(IntakeResult.Accepted.class::isInstance)
                    .map(input -> ((IntakeResult.Accepted) input).article())
                    .limit(most)
                    .toList();
        }
    }

    private static void read(List<Article> reports, int threads) {
        try {
            Path folder = Files.createTempDirectory("speed");
            Settings settings = Settings.defaults().withThreads(threads);
            try (Chancery chancery = Chancery.open(folder, settings)) {
                chancery.readArticles(reports, ReadListener.silent());
                chancery.export(ExportFormat.JSONL, folder.resolve("record.jsonl"));
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(SpeedComparison::delete);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("No temporary ledger could be made", failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + file, failure);
        }
    }
}
