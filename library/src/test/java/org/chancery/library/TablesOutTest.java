package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables, read back by Commons CSV and by DuckDB. */
class TablesOutTest {
    private static final Map<String, String> SQL_TYPES =
            Map.of("text", "VARCHAR", "integer", "BIGINT", "number", "DOUBLE", "day", "DATE");

    @TempDir static Path folder;

    @BeforeAll
    static void write() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            chancery.export(ExportFormat.CSV, folder.resolve("csv"));
            chancery.export(ExportFormat.PARQUET, folder.resolve("parquet"));
        }
    }

    private static List<CSVRecord> csv(String table) throws IOException {
        CSVFormat layout = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        Path file = folder.resolve("csv").resolve(table + ".csv");
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, layout)) {
            return parser.getRecords();
        }
    }

    /** The columns of each table with their types, as the dictionary gives them. */
    private static Map<String, List<CSVRecord>> dictionary() throws IOException {
        return csv("dictionary").stream().collect(Collectors.groupingBy(line -> line.get("table")));
    }

    @Test
    void theDictionaryNamesEveryColumnOfEveryTable() throws IOException {
        Map<String, List<String>> columns = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                columns.put(name, List.of(Files.readAllLines(file).get(0).split(",")));
            }
        }
        columns.remove("dictionary");
        Map<String, List<String>> said = new HashMap<>();
        dictionary()
                .forEach(
                        (table, lines) ->
                                said.put(
                                        table,
                                        lines.stream().map(line -> line.get("column")).toList()));
        assertThat(said).isEqualTo(columns).hasSize(14);
        assertThat(csv("dictionary"))
                .allSatisfy(line -> assertThat(line.get("meaning")).isNotBlank());
    }

    @Test
    void parquetHoldsTheSameRowsWithTypes() throws IOException, SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            for (Map.Entry<String, List<CSVRecord>> table : dictionary().entrySet()) {
                List<String> types = new ArrayList<>();
                List<List<String>> rows = rows(duck, table.getKey(), types);
                assertThat(types)
                        .as(table.getKey())
                        .isEqualTo(
                                table.getValue().stream()
                                        .map(line -> SQL_TYPES.get(line.get("type")))
                                        .toList());
                assertThat(rows)
                        .as(table.getKey())
                        .isEqualTo(
                                csv(table.getKey()).stream()
                                        .map(row -> row.stream().map(TablesOutTest::bare).toList())
                                        .toList());
            }
        }
    }

    private static List<List<String>> rows(Connection duck, String table, List<String> types)
            throws SQLException {
        Path file = folder.resolve("parquet").resolve(table + ".parquet");
        List<List<String>> rows = new ArrayList<>();
        try (Statement query = duck.createStatement();
                ResultSet found = query.executeQuery("SELECT * FROM '" + file + "'")) {
            int width = found.getMetaData().getColumnCount();
            for (int i = 1; i <= width; i++) {
                types.add(found.getMetaData().getColumnTypeName(i));
            }
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(cell(Optional.ofNullable(found.getObject(i))));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String cell(Optional<Object> value) {
        return value.map(
                        one ->
                                one instanceof Double number
                                        ? BigDecimal.valueOf(number).toPlainString()
                                        : one.toString())
                .map(TablesOutTest::bare)
                .orElse("");
    }

    /** A number without the decimals that say nothing, which a double does not keep. */
    private static String bare(String cell) {
        return cell.replaceAll("\\.0$", "");
    }

    @Test
    void aMeetingOfTwoMakesTwoDyads() throws IOException {
        assertThat(csv("dyads"))
                .extracting(
                        row ->
                                row.get("actor")
                                        + ">"
                                        + row.get("recipient")
                                        + " "
                                        + row.get("status"))
                .containsExactly(
                        "NOR>SWE occurred",
                        "SWE>NOR occurred",
                        "NOR>MLT planned",
                        "NOR>MLT occurred",
                        "NOR>SWE occurred",
                        "SWE>NOR occurred",
                        "NOR>MLT occurred");
        assertThat(csv("dyads").get(0).get("goldstein")).isEqualTo("8.0");
        assertThat(csv("dyads").get(2).get("date_precision")).isEqualTo("month");
    }

    @Test
    void theManifestHasTheDigestOfEveryFile() throws Exception {
        String manifest = Files.readString(folder.resolve("csv").resolve("manifest.json"));
        try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                assertThat(manifest).contains(HexFormat.of().formatHex(digest));
            }
        }
        assertThat(manifest).contains("\"format\" : \"csv\"").contains("sample-1");
    }

    @Test
    void aQueryNarrowsEveryTableAndStandsInTheManifest() throws IOException {
        Path narrow = folder.resolve("narrow");
        try (Chancery chancery = Chancery.openExisting(folder.resolve("ledger"))) {
            chancery.export(ExportFormat.CSV, narrow, Query.all().withActor("SWE"));
        }
        assertThat(Files.readString(narrow.resolve("events.csv"))).doesNotContain("MLT");
        assertThat(Files.readString(narrow.resolve("entries.csv"))).doesNotContain("Malta");
        assertThat(Files.readString(narrow.resolve("manifest.json")))
                .contains("\"actors\" : [ \"SWE\" ]");
    }
}
