package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples for Python and R, run where these are installed with what they need. */
class NotebooksTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "/usr/bin/python3, dyad_scores.py, -c, 'import pandas, matplotlib', dyad_scores.png",
        "Rscript, dyad_scores.R, -e, 'quit(status = 0)', dyad_scores.pdf"
    })
    void reproducesTheMonthlyScores(
            String program, String script, String flag, String probe, String picture)
            throws Exception {
        Assumptions.assumeTrue(
                runs(List.of(program, flag, probe)),
                program + " with what " + script + " needs is not installed; it is not run");
        Path tables = folder.resolve("tables");
        Path scores = folder.resolve("scores");
        try (Chancery chancery = SampleRecord.open(folder)) {
            chancery.export(ExportFormat.CSV, tables);
        }
        String path = Path.of("../docs/notebooks", script).toString();
        assertThat(runs(List.of(program, path, tables.toString(), scores.toString()))).isTrue();
        assertThat(Files.readAllLines(scores.resolve("dyad_scores.csv")))
                .containsExactly(
                        "actor,recipient,month,score,n",
                        script.endsWith("R") ? "NOR,MLT,2019-02,-3,1" : "NOR,MLT,2019-02,-3.0,1",
                        "NOR,SWE,2019-03,2.5,1",
                        "SWE,NOR,2019-03,2.5,1");
        assertThat(scores.resolve(picture)).isNotEmptyFile();
    }

    private boolean runs(List<String> command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(new ArrayList<>(command))
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log.txt").toFile())
                            .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
