package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every command takes the address of a PostgreSQL database for a ledger. */
final class ServerLedgerTest {
    private static final String REPORT =
            "QUITO, June 7, 2012 (Andes Wire) -- Ecuador and Peru signed an accord on river ports in Quito on"
                    + " Wednesday.\n\nPeruvian Foreign Minister Rosa Quispe arrived in Quito on Tuesday.\n";

    @Test
    void reportsAreReadAskedCorrectedAndExported() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String ledger = server.getJdbcUrl("postgres", "postgres") + "&password=secret";
            assertThat(Run.of("brief", "--ledger", ledger).err())
                    .contains("Read some reports first")
                    .doesNotContain("secret");
            Run read = Run.withInput(REPORT, "read", "-", "--ledger", ledger);
            assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.OK);
            assertThat(read.out()).contains("1 report read into jdbc:postgresql://");
            assertThat(read.out()).doesNotContain("secret");
            assertThat(Run.of("brief", "--ledger", ledger).out()).contains("river ports");
            assertThat(Run.of("ask", "Who arrived in Quito?", "--ledger", ledger).out())
                    .contains("Rosa Quispe arrived");
            Matcher visit =
                    Pattern.compile("visit-[0-9a-f]{16}")
                            .matcher(Run.of("visits", "--ledger", ledger).out());
            assertThat(visit.find()).isTrue();
            Run.of(
                    "correct",
                    "reject",
                    visit.group(),
                    "--reason",
                    "misread",
                    "--author",
                    "Ada",
                    "--ledger",
                    ledger);
            assertThat(Run.of("correct", "list", "--ledger", ledger).out())
                    .contains("Ada: misread");
            assertThat(Run.of("export", "--ledger", ledger).out())
                    .contains("\"kind\":\"agreement\"")
                    .doesNotContain(visit.group());
            assertThat(Run.of("doctor", "--ledger", ledger).out()).contains("1 reports");
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        Run run =
                Run.of(
                        "brief",
                        "--ledger",
                        "jdbc:postgresql://localhost:1/gulf?user=ada&password=secret");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("jdbc:postgresql://localhost:1/gulf cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        Run run = Run.of("brief", "--ledger", "jdbc:mysql://ada:secret@host/gulf");
        assertThat(run.err()).contains("a database that Chancery does not know");
        assertThat(run.err()).doesNotContain("secret");
    }
}
