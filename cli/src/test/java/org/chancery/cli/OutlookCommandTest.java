package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutlookCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outlook | two different states",
                "outlook --between ITA | two different states",
                "outlook --between ITA,ita | two different states",
                "outlook --between ITA,PRT --within soon | 90d or 12w",
                "outlook train --out m | --dataset",
                "outlook foretell --dataset d | --model",
            })
    void aMistakeIsNamedWithTheRemedy(String arguments, String remedy) {
        Run run = Run.of(arguments.split(" ", -1));
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({"90d, 90", "12w, 84", "30, 30"})
    void readsLengthsOfTime(String text, int days) {
        assertThat(new WithinConverter().convert(text)).isEqualTo(days);
    }

    /** A village feud, learnt, scored and asked about through the commands. */
    @Test
    void learnsScoresAndForetellsFromADataSet() throws IOException {
        Files.writeString(
                folder.resolve("entity2id.txt"), "Upton\t0\nDownton\t1\nMill\t2\nFord\t3\n");
        Files.writeString(folder.resolve("relation2id.txt"), "Greet\t0\nScold\t1\n");
        write("train.txt", 0, 40);
        write("valid.txt", 40, 50);
        write("test.txt", 50, 60);
        String dataset = folder.toString();
        String model = folder.resolve("model").toString();
        Run train = Run.of("outlook", "train", "--dataset", dataset, "--out", model);
        assertThat(train.exit()).as(train.err()).isEqualTo(ExitCode.OK);
        assertThat(train.out()).contains("80 facts of 40 days learnt");
        Run foretell =
                Run.of(
                        "outlook",
                        "foretell",
                        "--dataset",
                        dataset,
                        "--model",
                        model,
                        "--who",
                        "Upton",
                        "--does",
                        "Greet",
                        "--on",
                        "52");
        assertThat(foretell.out()).startsWith("1. Downton").contains("day 51: did Greet (");
        Run unknown =
                Run.of(
                        "outlook",
                        "foretell",
                        "--dataset",
                        dataset,
                        "--model",
                        model,
                        "--who",
                        "Nobody",
                        "--does",
                        "Greet",
                        "--on",
                        "52");
        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("no actor 'Nobody'");
        Run evaluate = Run.of("outlook", "evaluate", "--dataset", dataset);
        assertThat(evaluate.out())
                .contains("recurrency, single-step: MRR", "ranking, multi-step, seed 1");
        Run chosen = Run.of("outlook", "evaluate", "--dataset", dataset, "--validation");
        assertThat(chosen.out()).startsWith("ranking, single-step").doesNotContain("recurrency");
        Files.writeString(folder.resolve("test.txt"), "0\t0\t9\t1200\n");
        Run broken = Run.of("outlook", "evaluate", "--dataset", dataset);
        assertThat(broken.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.err()).contains("Line 1 of", "test.txt");
    }

    private void write(String file, int from, int before) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int day = from; day < before; day++) {
            lines.append("0\t0\t")
                    .append(day % 4 == 0 ? 2 : 1)
                    .append("\t")
                    .append(24 * day)
                    .append("\t-1\n");
            lines.append("2\t1\t3\t").append(24 * day).append("\t-1\n");
        }
        Files.writeString(folder.resolve(file), lines);
    }
}
