package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.library.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as {@code spark-submit} starts it: the master stands in a system property. */
class CorpusApplicationTest {
    @TempDir Path folder;

    @Test
    void writesTheRecord() throws IOException {
        Path report = folder.resolve("reports.jsonl");
        Files.writeString(
                report,
                "{\"id\":\"a\",\"text\":\"OSLO, May 3, 2011 -- Norway signed an accord with Sweden on Monday.\"}\n");
        System.setProperty("spark.master", "local[2]");
        try {
            CorpusApplication.main(
                    new String[] {
                        folder.resolve("ledger").toString(),
                        folder.resolve("out").toString(),
                        report.toString()
                    });
        } finally {
            System.clearProperty("spark.master");
        }
        assertThat(folder.resolve("out").resolve("jsonl").resolve("_SUCCESS")).exists();
        assertThat(folder.resolve("out").resolve("parquet").resolve("dyads")).isNotEmptyDirectory();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> CorpusApplication.main(new String[] {"ledger"}))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("LEDGER OUT INPUT");
    }
}
