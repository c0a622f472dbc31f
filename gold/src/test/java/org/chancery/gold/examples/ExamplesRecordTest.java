package org.chancery.gold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.ReadListener;
import org.chancery.library.ReadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples give exactly the record that is checked in. After a change that is meant, write it
 * anew with {@code mvn verify -pl gold -am -Dtest=ExamplesRecordTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dchancery.golden=write} and look at the difference.
 */
final class ExamplesRecordTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Path EXPECTED =
            PROJECT.resolve("gold/src/test/resources/org/chancery/gold/examples/record.jsonl");

    @Test
    void theSamplesGiveTheRecordThatIsCheckedIn(@TempDir Path folder) throws IOException {
        Path actual = folder.resolve("record.jsonl");
        try (Chancery chancery = Chancery.open(folder.resolve("ledger"))) {
            ReadSummary summary =
                    chancery.read(List.of(PROJECT.resolve("examples")), ReadListener.silent());
            assertThat(summary.accepted()).as("reports read").isGreaterThanOrEqualTo(11);
            chancery.export(ExportFormat.JSONL, actual);
        }
        if ("write".equals(System.getProperty("chancery.golden"))) {
            Files.copy(actual, EXPECTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readAllLines(actual))
                .containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }
}
