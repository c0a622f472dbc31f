package org.chancery.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.model.text.Article;

/** A process of its own that works at a ledger, and says what was acknowledged to it. */
final class Worker {
    static final int REPORTS = 200;

    private final Process process;
    private final Path words;

    private Worker(Process process, Path words) {
        this.process = process;
        this.words = words;
    }

    /**
     * Starts one.
     *
     * @param words a file for what it says
     * @param arguments the ledger, and "read" with the first and the last report, or "ask"
     */
    static Worker start(Path words, String... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Most of its short life goes into starting.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName());
        builder.command().addAll(List.of(arguments));
        return new Worker(
                builder.redirectOutput(words.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                words);
    }

    /** Waits for its first words. */
    void awaitFirstWords() throws IOException, InterruptedException {
        while (Files.size(words) == 0 && process.isAlive()) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    /** Kills it after so many milliseconds, unless it has finished, and returns what it said. */
    List<String> killAfter(int delay) throws IOException, InterruptedException {
        process.waitFor(delay, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        String all = Files.readString(words, StandardCharsets.UTF_8);
        // The last line may be cut off; only whole lines were acknowledged.
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    static List<Article> reports() {
        return IntStream.range(0, REPORTS)
                .mapToObj(
                        n ->
                                Article.plain(
                                        "r" + n,
                                        "dated 2011-05-03\nNOR to SWE on 2011-05-02: held\n" + n))
                .toList();
    }

    /** Reads reports, naming each when it is acknowledged, or asks once. */
    public static void main(String[] arguments) {
        Settings oneByOne = new Settings(2, 4, 1);
        try (Chancery chancery = Chancery.open(arguments[0], oneByOne, LinePipeline.create())) {
            if (arguments[1].equals("ask")) {
                System.out.println("asking");
                chancery.ask("actor:NOR", 5, Optional.<LocalDate>empty());
                System.out.println("answered");
                return;
            }
            int first = Integer.parseInt(arguments[2]);
            int last = Integer.parseInt(arguments[3]);
            chancery.readArticles(
                    reports().subList(first, last),
                    new ReadListener() {
                        @Override
                        public void accepted(String report, List<String> warnings) {
                            System.out.println(report);
                        }
                    });
        }
    }
}
