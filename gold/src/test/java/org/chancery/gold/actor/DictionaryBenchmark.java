package org.chancery.gold.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.text.actor.ActorDictionary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading a dictionary of 100,000 names, and finding them in a million characters of news: {@code
 * mvn -P benchmark -pl gold -am clean test -DskipTests}.
 *
 * <p>The names beyond the dictionary's own are made up of syllables; the news is that of the trial
 * set, repeated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DictionaryBenchmark {
    private static final int NAMES = 100_000;
    private static final int CHARACTERS = 1_000_000;
    private static final List<String> SYLLABLES =
            List.of(
                    "ka", "lo", "mi", "ra", "ten", "bor", "sul", "vi", "gar", "den", "o", "sha",
                    "pre", "ud", "nak", "el");

    private Path folder;
    private ActorDictionary dictionary;
    private String text;

    /** Writes the made-up names and prints the memory that the dictionary takes. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("names");
        Random random = new Random(7);
        Set<String> names = new TreeSet<>();
        while (names.size() < NAMES - ActorDictionary.standard().size()) {
            names.add(name(random));
        }
        StringBuilder table = new StringBuilder("form\tkind\tstate\n");
        names.forEach(name -> table.append(name).append("\tcity\tPRT\n"));
        Files.writeString(folder.resolve("made.places.tsv"), table);
        long before = used();
        dictionary = ActorDictionary.with(folder);
        System.out.printf(
                "%,d names, %,d MB of heap%n", dictionary.size(), (used() - before) >> 20);
        text = news();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 3 + random.nextInt(3); syllable > 0; syllable--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String news() throws IOException {
        StringBuilder news = new StringBuilder();
        Path reports = Path.of("src/test/resources/org/chancery/gold/trial/reports");
        while (news.length() < CHARACTERS) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.sorted().toList()) {
                    news.append(Files.readString(file)).append("\n\n");
                }
            }
        }
        return news.substring(0, CHARACTERS);
    }

    /** Reads the tables and builds the matcher. */
    @Benchmark
    public ActorDictionary load() {
        return ActorDictionary.with(folder);
    }

    /** Finds every name in a million characters. */
    @Benchmark
    public List<Actor> match() {
        return dictionary.mentionedStates(text);
    }
}
