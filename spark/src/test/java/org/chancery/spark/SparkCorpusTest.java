package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.chancery.library.Chancery;
import org.chancery.library.CorpusRun;
import org.chancery.library.ExportFormat;
import org.chancery.library.ReadListener;
import org.chancery.library.ReadSummary;
import org.chancery.library.Workshop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled samples read on a real Spark of two processors, three orders at once and one to a
 * share, and on one machine: the records are the same, byte for byte.
 */
class SparkCorpusTest {
    @TempDir static Path folder;

    private static Path reports;
    private static String expected;
    private static Workshop.Running workshop;

    @BeforeAll
    static void readOnOneMachine() throws IOException {
        reports = folder.resolve("reports.jsonl");
        Files.write(reports, samples());
        Path record = folder.resolve("record.jsonl");
        try (Chancery chancery = Chancery.open(folder.resolve("one"))) {
            chancery.read(reports);
            chancery.export(ExportFormat.JSONL, record);
        }
        expected = Files.readString(record);
        workshop =
                ServiceLoader.load(Workshop.class)
                        .findFirst()
                        .orElseThrow()
                        .open(new Workshop.Options("local[2]", 3, 1));
    }

    @AfterAll
    static void close() {
        workshop.close();
    }

    private static List<String> samples() throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                Map<String, String> report = new LinkedHashMap<>();
                report.put("id", file.getFileName().toString());
                report.put("text", Files.readString(file));
                lines.add(json.writeValueAsString(report));
            }
        }
        assertThat(lines).hasSizeGreaterThan(5);
        return lines;
    }

    private static ReadSummary run(String name, Workshop.Running with, Path input)
            throws IOException {
        return CorpusRun.run(
                with,
                folder.resolve(name + "-ledger").toString(),
                List.of(input),
                folder.resolve(name),
                ReadListener.silent());
    }

    private static String written(String name) throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve(name).resolve("jsonl"))) {
            return parts.filter(part -> part.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .map(SparkCorpusTest::content)
                    .collect(Collectors.joining());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void jsonLinesGiveTheRecordOfOneMachine() throws IOException {
        ReadSummary summary = run("lines", workshop, reports);
        assertThat(summary.refused()).isZero();
        assertThat(written("lines")).isEqualTo(expected);
    }

    @Test
    void parquetGivesTheRecordOfOneMachineAndTypedParts() throws IOException {
        SparkSession session = SparkSession.active();
        Path parquet = folder.resolve("reports.parquet");
        session.read()
                .json(reports.toString())
                .repartition(4)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(parquet.toString());
        run("columns", workshop, parquet);
        assertThat(written("columns")).isEqualTo(expected);
        Path tables = folder.resolve("columns").resolve("parquet");
        long events =
                expected.lines().filter(line -> line.startsWith("{\"kind\":\"event\"")).count();
        assertThat(session.read().parquet(tables.resolve("events").toString()).count())
                .isEqualTo(events);
        assertThat(
                        session.read()
                                .parquet(tables.resolve("events").toString())
                                .schema()
                                .catalogString())
                .contains("start:bigint", "confidence:double", "date_earliest:date", "year:int");
        try (Stream<Path> years = Files.list(tables.resolve("events"))) {
            assertThat(years).anyMatch(year -> year.getFileName().toString().equals("year=2022"));
        }
    }

    @Test
    void goesOnWhereItBrokeOff() throws IOException {
        assertThatThrownBy(() -> run("broken", new Breaking(workshop), reports))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the power went off");
        ReadSummary rest = run("broken", workshop, reports);
        assertThat(rest.known()).as("read before it broke off").isEqualTo(3);
        assertThat(written("broken")).isEqualTo(expected);
    }

    /** Breaks off at the second set of orders. */
    private static final class Breaking implements Workshop.Running {
        private final Workshop.Running other;
        private int sets;

        Breaking(Workshop.Running other) {
            this.other = other;
        }

        @Override
        public int orders() {
            return other.orders();
        }

        @Override
        public List<String> carryOut(List<String> orders) {
            sets++;
            if (sets > 1) {
                throw new IllegalStateException("the power went off");
            }
            return other.carryOut(orders);
        }

        @Override
        public Iterator<String> parquet(Path files) {
            return other.parquet(files);
        }

        @Override
        public void publish(Path export, Path target) throws IOException {
            other.publish(export, target);
        }

        @Override
        public void close() {}
    }
}
