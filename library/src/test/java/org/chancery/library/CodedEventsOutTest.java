package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coded events, read back by Commons CSV and held against the layouts' own header lines. */
class CodedEventsOutTest {
    private static final CSVFormat TABS =
            CSVFormat.TDF.builder().setQuote(null).setTrim(false).setIgnoreEmptyLines(false).get();

    @TempDir static Path folder;

    @BeforeAll
    static void write() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            for (ExportFormat format :
                    List.of(
                            ExportFormat.PETRARCH2,
                            ExportFormat.PHOENIX,
                            ExportFormat.ICEWS,
                            ExportFormat.POLECAT,
                            ExportFormat.GDELT)) {
                Files.createDirectories(folder.resolve("out"));
                chancery.export(format, folder.resolve("out"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser =
                CSVParser.parse(
                        folder.resolve("out").resolve(file), StandardCharsets.UTF_8, TABS)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gdelt.export.CSV, gdelt2_events.tsv, 61, false",
        "gdelt.mentions.CSV, gdelt2_mentions.tsv, 16, false",
        "phoenix.txt, phoenix.tsv, 26, false",
        "icews.tab, icews.tsv, 20, true",
        "polecat.tsv, polecat.tsv, 40, true"
    })
    void hasTheColumnsOfTheLayout(String file, String layout, int width, boolean header)
            throws IOException {
        List<CSVRecord> rows = rows(file);
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.size()).isEqualTo(width));
        Path schema =
                Path.of(System.getProperty("chancery.shared", "../../shared"))
                        .resolve("design/schemas")
                        .resolve(layout);
        Assumptions.assumeTrue(
                Files.isReadable(schema), schema + " is not there; names are not compared");
        List<String> names = List.of(Files.readString(schema).strip().split("\t"));
        assertThat(names).hasSize(width);
        if (header) {
            assertThat(rows.get(0).toList()).isEqualTo(names);
        }
    }

    @Test
    void gdeltTellsOneHappeningInTwoDirections() throws IOException {
        List<CSVRecord> events = rows("gdelt.export.CSV");
        assertThat(events)
                .extracting(row -> row.get(5) + ">" + row.get(15) + " " + row.get(26))
                .containsExactlyInAnyOrder("NOR>SWE 057", "SWE>NOR 057", "NORGOV>MLT 111");
        CSVRecord signing =
                events.stream().filter(row -> row.get(5).equals("NOR")).findFirst().orElseThrow();
        assertThat(signing.toList().subList(1, 5))
                .containsExactly("20190304", "201903", "2019", "2019.1753");
        assertThat(signing.toList().subList(27, 35))
                .as("base, root, quad class, Goldstein, mentions, sources, articles, tone")
                .containsExactly("057", "05", "1", "8.0", "2", "1", "2", "");
        assertThat(signing.get(52)).isEqualTo("Uppsala");
        assertThat(signing.get(60)).isEqualTo("https://news.example/2019/03/grid?a=1&b=2");
        CSVRecord quarrel =
                events.stream().filter(row -> row.get(26).equals("111")).findFirst().orElseThrow();
        assertThat(quarrel.toList().subList(1, 5))
                .as("a month is no day")
                .containsExactly("", "201902", "2019", "");
        assertThat(rows("gdelt.mentions.CSV"))
                .filteredOn(row -> row.get(0).equals(signing.get(0)))
                .extracting(row -> row.get(3) + " " + row.get(5) + " " + row.get(6))
                .containsExactly(
                        "1 https://news.example/2019/03/grid?a=1&b=2 1", "2 evening.txt 1");
    }

    @Test
    void icewsNamesStatesAndSentences() throws IOException {
        List<CSVRecord> rows = rows("icews.tab");
        assertThat(rows).hasSize(1 + 5);
        assertThat(rows.get(1).toList().subList(1, 12))
                .containsExactly(
                        "2019-03-04",
                        "Norway",
                        "",
                        "Norway",
                        "Sign formal agreement",
                        "057",
                        "8.0",
                        "Sweden",
                        "",
                        "Sweden",
                        rows.get(1).get(11));
        assertThat(rows.get(1).get(17)).isEqualTo("Sweden");
    }

    @Test
    void polecatHasTypesAndCountryNumbers() throws IOException {
        CSVRecord quarrel =
                rows("polecat.tsv").stream()
                        .filter(row -> row.get(2).equals("ACCUSE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(quarrel.toList().subList(3, 13))
                .containsExactly(
                        "disapprove",
                        quarrel.get(4),
                        "3",
                        "diplomatic",
                        "Ida Dahl",
                        "NOR",
                        "385",
                        "GOV",
                        "GOV",
                        "Foreign Minister");
    }

    @Test
    void petrarchNeedsBothSides() throws IOException {
        assertThat(rows("petrarch2.txt"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.size()).isEqualTo(8))
                .allSatisfy(row -> assertThat(row.get(2)).isNotEmpty());
    }

    @Test
    void phoenixJoinsTheFindings() throws IOException {
        assertThat(rows("phoenix.txt"))
                .filteredOn(row -> row.get(13).equals("057"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(23).split(";")).hasSize(2))
                .allSatisfy(row -> assertThat(row.get(15)).as("penta class").isEqualTo("1"));
    }

    @Test
    void whatDidNotHappenIsLeftOutUnlessAskedFor() throws IOException {
        String manifest = Files.readString(folder.resolve("out").resolve("manifest.json"));
        assertThat(manifest).contains("\"planned\" : 1").contains("\"said not to have been\" : 1");
        Path planned = folder.resolve("planned");
        try (Chancery chancery = Chancery.openExisting(folder.resolve("ledger"))) {
            chancery.export(ExportFormat.ICEWS, planned, Query.all().inStates("planned"));
        }
        try (Stream<String> lines = Files.lines(planned)) {
            assertThat(lines.skip(1))
                    .singleElement()
                    .asString()
                    .contains("Norway")
                    .contains("Malta");
        }
        assertThat(Files.readString(folder.resolve("planned.manifest.json")))
                .contains("\"states\" : [ \"planned\" ]");
    }
}
