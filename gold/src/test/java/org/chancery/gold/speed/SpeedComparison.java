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
import java.util.function.ToIntFunction;
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
 * Reads the reports of a JSON Lines file to a finished export, and parses the same reports with the
 * incumbent's parser, one after the other.
 *
 * <p>Counts the processor time of the whole process, with what collecting garbage and compiling
 * cost, since the clock tells nothing on a busy machine. The first half of the reports only warms
 * both up; loading of models falls into it. Sentences are those that the incumbent counts.
 */
public final class SpeedComparison {
    private SpeedComparison() {}

    /**
     * Measures.
     *
     * @param arguments the file, how many of its reports, how many threads read
     */
    public static void main(String[] arguments) throws IOException {
        List<Article> reports = reports(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<Article> warm = reports.subList(0, reports.size() / 2);
        List<Article> timed = reports.subList(reports.size() / 2, reports.size());
        int threads = Integer.parseInt(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        read(warm, threads);
        double ours = seconds(() -> read(timed, threads));
        out.printf("Chancery, raw text to export: %.1f processor seconds%n", ours);
        Incumbent incumbent = new Incumbent();
        ToIntFunction<List<Article>> parse =
                some -> some.stream().mapToInt(one -> incumbent.parse(one.raw())).sum();
        out.printf("Warmed up on %d sentences%n", parse.applyAsInt(warm));
        int[] sentences = new int[1];
        double theirs = seconds(() -> sentences[0] = parse.applyAsInt(timed));
        out.printf("Incumbent's parser alone:     %.1f processor seconds%n", theirs);
        out.printf(
                "%d reports, %d sentences: %.0f against %.0f sentences a second, ratio %.1f%n",
                timed.size(),
                sentences[0],
                sentences[0] / ours,
                sentences[0] / theirs,
                theirs / ours);
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

    private static double seconds(Runnable work) {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e9;
    }
}
