package org.chancery.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.imports.ActorImport;
import org.chancery.text.imports.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dumps of Wikidata made up in its layout, of thousands of items, with what real ones have amiss.
 */
class WikidataDumpTest {
    private static final int OTHERS = 4_000;
    private static final int PEOPLE = 500;

    /** More than the reader's memory holds: see {@link #aDumpLargerThanMemoryIsRead}. */
    private static final int MANY_OTHERS = 60_000;

    private static final int MEGABYTES_OF_HEAP = 96;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dump.json", "dump.json.gz", "dump.json.bz2"})
    void takesTheTermsOfADumpAndSaysWhatItLeft(String name) throws IOException {
        ImportReport report = take(written(name, OTHERS));
        assertThat(report.format()).isEqualTo("wikidata");
        assertThat(report.taken())
                .containsExactlyInAnyOrderEntriesOf(Map.of("terms of office", PEOPLE));
        assertThat(counts(report))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "a line that is no item in JSON", 3,
                                "a statement marked as wrong", 1,
                                "a person without an English name", 1,
                                "a term without a date", 1,
                                "a term that ends before it begins", 1,
                                "an office of no state the dictionary knows", 1));
        assertThat(examples(report, "a line that is no item in JSON"))
                .anyMatch(example -> example.contains("Unexpected end-of-input"))
                .anyMatch(example -> example.startsWith("<html>"))
                .anyMatch(example -> example.endsWith("no claims in it"));
        ActorDictionary dictionary = ActorDictionary.with(folder.resolve("actors"));
        assertThat(dictionary.refused()).isEmpty();
        assertThat(dictionary.offices().terms("import_prt_querubim0007_ines").orElseThrow())
                .extracting(OfficeTerm::title, term -> term.term().edtf())
                .containsExactly(tuple("Minister of Fisheries", "1907-03/1908-12"));
        assertThat(dictionary.knows("Ines Maria Querubim0007")).isTrue();
    }

    private static Map<String, Integer> counts(ImportReport report) {
        return report.refused().stream()
                .collect(
                        Collectors.toMap(
                                ImportReport.Refusal::reason, ImportReport.Refusal::count));
    }

    private static List<String> examples(ImportReport report, String reason) {
        return report.refused().stream()
                .filter(refusal -> refusal.reason().equals(reason))
                .flatMap(refusal -> refusal.examples().stream())
                .toList();
    }

    /** A process with little memory reads a dump that would not fit into it. */
    @Test
    void aDumpLargerThanMemoryIsRead() throws IOException, InterruptedException {
        Path dump = written("large.json.gz", MANY_OTHERS);
        Path said = folder.resolve("said.txt");
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + MEGABYTES_OF_HEAP + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Taking.class.getName(),
                                dump.toString(),
                                folder.resolve("actors").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        int status = reader.waitFor();
        assertThat(Files.readString(said)).isEqualTo("{terms of office=" + PEOPLE + "}\n");
        assertThat(status).isZero();
    }

    /** Takes a dump and prints what was taken. */
    static final class Taking {
        private Taking() {}

        public static void main(String[] files) throws IOException {
            ImportReport report =
                    new ActorImport(List.of(new WikidataDump()))
                            .take(Path.of(files[0]), Optional.empty(), Path.of(files[1]));
            System.out.println(report.taken());
        }
    }

    private ImportReport take(Path dump) throws IOException {
        return new ActorImport(List.of(new WikidataDump()))
                .take(dump, Optional.empty(), folder.resolve("actors"));
    }

    /** A dump in which the items that matter stand among many that do not. */
    private Path written(String name, int others) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream raw = Files.newOutputStream(file);
                Writer lines =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        packing(name).pack(raw), StandardCharsets.UTF_8))) {
            lines.write("[\n");
            lines.write(item("Q45", "Portugal", "", "\"P297\":[" + claim("\"PT\"", "") + "]"));
            lines.write(office("Q901", "Minister of Fisheries of Portugal", "Q45"));
            lines.write(office("Q902", "Minister of Fisheries of Atlantis", "Q7777"));
            for (int i = 0; i < others; i++) {
                lines.write(
                        item("Q" + (100_000 + i), "street " + i, "x".repeat(i % 2000 + 2000), ""));
                if (i % (others / PEOPLE) == 0) {
                    lines.write(person(i / (others / PEOPLE)));
                }
            }
            amiss(lines);
            lines.write("]\n");
        }
        return file;
    }

    /** How a file is packed. */
    private interface Packing {
        OutputStream pack(OutputStream raw) throws IOException;
    }

    private static Packing packing(String name) {
        return name.endsWith(".gz")
                ? GZIPOutputStream::new
                : name.endsWith(".bz2") ? BZip2CompressorOutputStream::new : raw -> raw;
    }

    private static void amiss(Writer lines) throws IOException {
        Function<String, String> held =
                qualifiers -> "\"P39\":[" + claim(id("Q901"), qualifiers) + "]";
        lines.write("{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"cut off\n");
        lines.write("<html>502 Bad Gateway</html>\n");
        lines.write("{\"id\":\"Q2\"},\n");
        lines.write(
                item(
                        "Q3",
                        "Rui Errado",
                        "",
                        held.apply(days(1950, 1951)).replace("normal", "deprecated")));
        lines.write(item("Q4", "", "", held.apply(days(1950, 1951))));
        lines.write(item("Q5", "Rui Sem Data", "", held.apply("")));
        lines.write(item("Q6", "Rui Ao Contrario", "", held.apply(days(1960, 1950))));
        lines.write(
                item(
                        "Q7",
                        "Rui De Longe",
                        "",
                        held.apply(days(1950, 1951)).replace("Q901", "Q902")));
    }

    private static String person(int i) {
        String name = "Querubim%04d".formatted(i);
        return item(
                        "Q" + (500_000 + i),
                        "Ines " + name,
                        "",
                        "\"P39\":[" + claim(id("Q901"), days(1900 + i % 100, 1901 + i % 100)) + "]")
                .replace(
                        "\"aliases\":{}",
                        "\"aliases\":{\"en\":[{\"language\":\"en\",\"value\":\"Ines Maria "
                                + name
                                + "\"}]}");
    }

    private static String office(String id, String label, String country) {
        return item(id, label, "", "\"P1001\":[" + claim(id(country), "") + "]");
    }

    private static String item(String id, String label, String padding, String claims) {
        String labels =
                label.isEmpty()
                        ? "{}"
                        : "{\"en\":{\"language\":\"en\",\"value\":\"" + label + "\"}}";
        return "{\"type\":\"item\",\"id\":\"%s\",\"labels\":%s,\"aliases\":{},\"descriptions\":{\"pt\":{\"value\":\"%s\"}},\"claims\":{%s}},%n"
                .formatted(id, labels, padding, claims);
    }

    private static String claim(String value, String qualifiers) {
        return "{\"mainsnak\":{\"datavalue\":{\"value\":%s}},\"qualifiers\":{%s},\"rank\":\"normal\"}"
                .formatted(value, qualifiers);
    }

    private static String id(String item) {
        return "{\"id\":\"" + item + "\"}";
    }

    /** From a March to a year. */
    private static String days(int from, int to) {
        return "\"P580\":[%s],\"P582\":[%s]"
                .formatted(
                        day("+%d-03-00T00:00:00Z".formatted(from), 10),
                        day("+%d-00-00T00:00:00Z".formatted(to), 9));
    }

    private static String day(String time, int precision) {
        return "{\"datavalue\":{\"value\":{\"time\":\"%s\",\"precision\":%d}}}"
                .formatted(time, precision);
    }
}
