package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Fifty hostile files and fifty good ones in one folder, read by a process of little memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFolderTest {
    private static final String MEMORY = "-Xmx400m";

    private Map<String, String> hostile;
    private List<String> lines;

    @BeforeAll
    void read(@TempDir Path temporary) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temporary.resolve("reports"));
        hostile = HostileFiles.writeInto(folder);
        GoodFiles.writeInto(folder);
        Path output = temporary.resolve("output");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-cp",
                                System.getProperty("java.class.path"),
                                FolderReading.class.getName(),
                                folder.toString(),
                                output.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    @Test
    void everyGoodFileIsRead() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < GoodFiles.COUNT; i++) {
            String text = GoodFiles.text(i);
            if (lines.stream().noneMatch(line -> line.startsWith("read") && line.contains(text))) {
                missing.add(text);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyHostileFileIsNamedWithItsReason() {
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(50);
        List<String> silent = new ArrayList<>();
        hostile.forEach(
                (name, reason) -> {
                    if (lines.stream().noneMatch(line -> isRefusal(line, name, reason))) {
                        silent.add(name + " (" + reason + "): " + about(name));
                    }
                });
        assertThat(silent).isEmpty();
    }

    private static boolean isRefusal(String line, String name, String reason) {
        return line.startsWith("refused") && line.contains("/" + name) && line.contains(reason);
    }

    private List<String> about(String name) {
        return lines.stream().filter(line -> line.contains(name)).toList();
    }
}
