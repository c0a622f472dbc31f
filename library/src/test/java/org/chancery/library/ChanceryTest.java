package org.chancery.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.library.json.RecordFile;
import org.chancery.library.json.RecordReader;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChanceryTest {
    @TempDir Path folder;

    private static final Article MAY =
            Article.plain(
                    "may.txt", "dated 2011-05-03\n\uD83D\uDE00\nNOR to SWE on 2011-05-02: held\n");
    private static final Article APRIL =
            Article.plain(
                    "april.txt",
                    "dated 2011-04-20\nNOR to SWE on 2011-05-02: expected\n"
                            + "PRT to ESP on 2011-04-19: held\n");
    private static final Article BROKEN = Article.plain("odd.txt", "dated 2011-05-03\nbroken\n");

    private Chancery open() {
        return Chancery.open(folder.resolve("ledger"), Settings.defaults(), LinePipeline.create());
    }

    @Test
    void keepsWhatWasOddAboutAReport() {
        byte[] latin = "dated 2011-05-03\nNOR to SWE on 2011-05-02: h\u00e9ld".getBytes(ISO_8859_1);
        try (Chancery chancery = open()) {
            chancery.read("a.txt", new ByteArrayInputStream(latin), ReadListener.silent());
            chancery.read("a.txt", new ByteArrayInputStream(latin), ReadListener.silent());
            assertThat(chancery.warned())
                    .containsExactly(
                            new WarnedReport(
                                    "a.txt",
                                    "not valid UTF-8; read as windows-1252, which is a guess"));
        }
    }

    @Test
    void readsAndTellsInOrder() {
        Heard heard = new Heard();
        try (Chancery chancery = open()) {
            ReadSummary summary = chancery.readArticles(List.of(MAY, BROKEN, APRIL, MAY), heard);
            assertThat(summary).isEqualTo(new ReadSummary(2, 1, 1, 0, 0));
            assertThat(chancery.refused())
                    .extracting(RefusedInput::name)
                    .containsExactly("odd.txt");
        }
        assertThat(heard.total).as("reports to read, the one named twice counted once").hasValue(3);
        assertThat(heard.words)
                .containsSubsequence("started", "accepted may.txt")
                .containsSubsequence("refused odd.txt", "accepted april.txt")
                .contains("known may.txt")
                .endsWith("finished");
    }

    @Test
    void readingAgainChangesNothing() throws IOException {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
        }
        String before = export();
        try (Chancery chancery = open()) {
            assertThat(chancery.read(List.of(APRIL, MAY)))
                    .isEqualTo(new ReadSummary(0, 2, 0, 0, 0));
        }
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void readsFilesAndStreams() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("may.txt"), MAY.raw());
        Files.writeString(reports.resolve("empty.txt"), "");
        try (Chancery chancery = open()) {
            ReadSummary files = chancery.read(reports);
            assertThat(files.accepted()).isEqualTo(1);
            assertThat(files.refused()).isEqualTo(1);
            ReadSummary stream =
                    chancery.read(
                            "april.txt",
                            new ByteArrayInputStream(APRIL.raw().getBytes(StandardCharsets.UTF_8)),
                            ReadListener.silent());
            assertThat(stream.accepted()).isEqualTo(1);
            assertThat(chancery.reports()).hasSize(2);
        }
    }

    @Test
    void everyQuoteIsWhatStandsAtItsSpan() {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            assertThat(chancery.findings(Query.all()))
                    .hasSize(3)
                    .allSatisfy(
                            found -> {
                                Evidence words = found.finding().evidence();
                                String raw = chancery.article(words.article()).orElseThrow().raw();
                                int[] points = raw.codePoints().toArray();
                                assertThat(
                                                new String(
                                                        points,
                                                        words.raw().start(),
                                                        words.raw().length()))
                                        .isEqualTo(words.quote());
                            });
        }
    }

    @Test
    void asksByKindActorAndDayOfKnowledge() {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            Query visits = Query.all().ofKinds(StatementKind.VISIT);
            assertThat(chancery.findings(visits)).hasSize(2);
            assertThat(chancery.findings(visits.withActor("ESP"))).hasSize(1);
            assertThat(chancery.findings(visits.during(DateRange.day(LocalDate.of(2011, 5, 2)))))
                    .hasSize(1);
            KnownRecord april = chancery.record(Query.all().asOf(LocalDate.of(2011, 4, 30)));
            assertThat(april.findings()).extracting(KnownFinding::report).containsOnly("april.txt");
            assertThat(april.findings()).allSatisfy(f -> assertThat(f.entry()).isPresent());
            assertThat(chancery.record(visits).entries()).hasSize(2);
        }
    }

    @Test
    void explainsFindingsAndEntries() {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            KnownFinding finding = chancery.findings(Query.all()).get(0);
            assertThat(chancery.explain(finding.id().value()).findings()).containsExactly(finding);
            Entry entry = chancery.entries(Query.all()).get(0);
            assertThat(chancery.explain(entry.id().value()).entry()).contains(entry);
            assertThatThrownBy(() -> chancery.explain("nothing"))
                    .isInstanceOf(ChanceryException.class)
                    .hasMessageContaining("Nothing in the record has the id 'nothing'");
        }
    }

    @Test
    void whatIsLookedUpIsWhatTheWholeRecordHas() {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            KnownRecord whole = chancery.record(Query.all());
            KnownRecord part = chancery.record(Query.all().ofKinds(StatementKind.FORECAST));
            assertThat(part.entries()).hasSize(1).isSubsetOf(whole.entries());
            assertThat(part.outcomes()).hasSize(1).isEqualTo(whole.outcomes());
            Set<FindingId> needed = new HashSet<>(part.outcomes().get(0).because());
            needed.addAll(part.entries().get(0).findings());
            assertThat(part.findings())
                    .isEqualTo(
                            whole.findings().stream()
                                    .filter(one -> needed.contains(one.id()))
                                    .toList());
        }
    }

    @Test
    void explainsFromTheBeginningOfAnId() {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            KnownFinding forecast =
                    chancery.findings(Query.all().ofKinds(StatementKind.FORECAST)).get(0);
            assertThat(chancery.explain("forecast").findings()).containsExactly(forecast);
            assertThat(chancery.explain("forecast").outcomes()).hasSize(1);
            assertThatThrownBy(() -> chancery.explain("visit-"))
                    .isInstanceOf(ChanceryException.class)
                    .hasMessageContaining("2 things have an id that begins with 'visit-'");
            assertThatThrownBy(() -> chancery.explain(" ")).isInstanceOf(ChanceryException.class);
        }
    }

    @Test
    void theRecordFormatCanBeReadBack() throws IOException {
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
        }
        String written = export();
        RecordFile back = RecordReader.read(folder.resolve("record.jsonl"));
        StringWriter again = new StringWriter();
        back.write(again);
        assertThat(again).hasToString(written);
    }

    @Test
    void copiesOfOneTextAreOneSource() throws IOException {
        String words =
                IntStream.range(0, 60).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
        Article wire = Article.plain("wire.txt", MAY.raw() + words);
        Article copy = Article.plain("paper.txt", MAY.raw() + words + " and more");
        try (Chancery chancery = open()) {
            chancery.read(List.of(copy, wire, MAY));
            KnownRecord record = chancery.record(Query.all());
            assertThat(record.copies()).hasSize(1);
            String original = record.source("wire.txt");
            assertThat(record.source("paper.txt")).isEqualTo(original);
            assertThat(record.copiesOf(original))
                    .containsExactlyElementsOf(record.copies().keySet());
            Entry visit = record.entries().get(0);
            assertThat(visit.findings()).hasSize(3);
            assertThat(record.sources(visit)).isEqualTo(2);
            assertThat(chancery.record(Query.all().inReport("paper.txt")).copies())
                    .as("looked up from one of them")
                    .isEqualTo(record.copies());
        }
        String written = export();
        assertThat(written).contains("\"copyOf\":\"");
        StringWriter again = new StringWriter();
        RecordReader.read(folder.resolve("record.jsonl")).write(again);
        assertThat(again).hasToString(written);
    }

    @Test
    void writesTables() throws IOException {
        Path tables = folder.resolve("tables");
        try (Chancery chancery = open()) {
            chancery.read(List.of(MAY, APRIL));
            chancery.export(ExportFormat.CSV, tables);
        }
        assertThat(Files.readAllLines(tables.resolve("visits.csv"))).hasSize(3);
        assertThat(Files.readAllLines(tables.resolve("forecasts.csv")).get(1)).contains("expected");
        assertThat(Files.readAllLines(tables.resolve("documents.csv")).get(0))
                .startsWith("id,document,title,outlet");
    }

    @Test
    void saysThatThereIsNoLedger() {
        assertThatThrownBy(() -> Chancery.openExisting(folder.resolve("absent")))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("Read some reports first");
    }

    @Test
    void unknownSettingsAreNotPassedOver() {
        assertThatThrownBy(() -> Settings.from(Map.of("read.thread", "2")))
                .isInstanceOf(ChanceryException.class)
                .hasMessage("Setting 'read.thread' is unknown. Did you mean 'read.threads'?");
        assertThatThrownBy(() -> Settings.from(Map.of("read.group", "many")))
                .hasMessageContaining("give a whole number");
        assertThat(Settings.from(Map.of("read.group", "7")).group()).isEqualTo(7);
    }

    private String export() throws IOException {
        Path file = folder.resolve("record.jsonl");
        try (Chancery chancery = open()) {
            chancery.export(ExportFormat.JSONL, file);
        }
        return Files.readString(file);
    }

    /** Notes down what it hears. */
    private static final class Heard implements ReadListener {
        private OptionalInt total = OptionalInt.empty();
        final List<String> words = new ArrayList<>();

        @Override
        public void started(OptionalInt inputs) {
            words.add("started");
            total = inputs;
        }

        @Override
        public void accepted(String report, List<String> warnings) {
            words.add("accepted " + report);
        }

        @Override
        public void known(String report) {
            words.add("known " + report);
        }

        @Override
        public void refused(String input, String reason) {
            words.add("refused " + input);
        }

        @Override
        public void finished(ReadSummary summary) {
            words.add("finished");
        }
    }
}
