package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledgers as every earlier schema wrote them are brought up to date with all that is in them. */
class UpgradeTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "{0} from schema {1}")
    @CsvSource({
        "FOLDER, 1",
        "FOLDER, 2",
        "FOLDER, 3",
        "FOLDER, 4",
        "FOLDER, 5",
        "FOLDER, 6",
        "SERVER, 6"
    })
    void keepsWhatAnEarlierVersionWrote(Store store, int version) throws Exception {
        write(store, folder, version);
        try (Ledger ledger = store.open(folder)) {
            assertThat(ledger.reports()).extracting(Report::name).containsExactly("a.txt");
            List<Sighting> found = ledger.findings(FindingQuery.all().withActor("NOR"));
            assertThat(found)
                    .extracting(one -> one.finding().evidence().quote())
                    .containsExactly("Oslo signed the accord");
            if (version >= 2) {
                Resolution record = ledger.record("rules-9").orElseThrow();
                assertThat(record.entries().get(0).findings()).containsExactly(found.get(0).id());
            }
            ledger.add(List.of(Readings.of(Readings.article("b.txt"))));
            assertThat(ledger.reports()).hasSize(2);
        }
        try (Ledger again = store.open(folder)) {
            assertThat(again.verify()).hasSize(6);
        }
    }

    /** Takes the steps to a version, and adds a report, a finding and a record by plain SQL. */
    static void write(Store store, Path folder, int version) throws IOException, SQLException {
        Files.createDirectories(folder);
        Flyway.configure(UpgradeTest.class.getClassLoader())
                .dataSource(store.url(folder), null, null)
                .locations(
                        "classpath:org/chancery/ledger/sql/migrations/"
                                + (store == Store.FOLDER ? "sqlite" : "postgresql"))
                .placeholders(Map.of())
                .target(String.valueOf(version))
                .load()
                .migrate();
        for (int step = 1; step <= version; step++) {
            for (String row : rows(step)) {
                store.execute(folder, row);
            }
        }
        if (store == Store.FOLDER) {
            store.execute(folder, store.toCallTheSchema(version));
        }
    }

    /** What is written into the tables that a step brings. */
    private static List<String> rows(int step) throws IOException {
        String file = "rows-of-schema-" + step + ".sql";
        try (InputStream rows = UpgradeTest.class.getResourceAsStream(file)) {
            return rows == null
                    ? List.of()
                    : List.of(
                            new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                                    .strip()
                                    .split(";\\s*\\R"));
        }
    }
}
