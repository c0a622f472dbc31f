package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

    @Test
    void aBareCallPrintsHelp() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Usage: chancery", "read", "brief", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "watch",
                "formats",
                "brief",
                "ask",
                "correct",
                "events",
                "agreements",
                "visits",
                "claims",
                "forecasts",
                "quantities",
                "relations",
                "actors",
                "outlook",
                "explain",
                "export",
                "doctor",
                "completion"
            })
    void everyCommandShowsAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).containsPattern("Examples?:").contains("chancery " + command);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evnts | events",
                "events --actors ITA | --actor",
                "events --during 20x2 | 2022-10-13",
                "read | PATH",
                "read a.csv --field body | text=body",
                "read a.csv --field words=body | id, text, title, outlet, url, date",
            })
    void aMistakeIsNamedWithTheRemedy(String arguments, String remedy) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "events", "export", "explain x"})
    void aMisspeltLedgerIsNotAnEmptyRecord(String arguments, @TempDir Path folder) {
        String missing = folder.resolve("no such ledger").toString();
        String[] words = (arguments + " --ledger").split(" ");
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = missing;
        Run run = Run.of(all);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("There is no ledger", missing, "chancery read");
    }

    @Test
    void tablesNeedAFolder(@TempDir Path folder) {
        Run run = Run.of("export", "--format", "csv", "--ledger", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(Run.of("completion").out())
                .contains("_complete_chancery", "agreements", "--as-of");
    }
}
