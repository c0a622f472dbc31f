package org.chancery.gold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in README.md compiles and runs as it stands there. */
final class ReadmeExampleTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleRuns(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher example = JAVA.matcher(Files.readString(PROJECT.resolve("README.md")));
        assertThat(example.find()).as("a Java example in README.md").isTrue();
        Path source = Files.writeString(folder.resolve("Example.java"), example.group(1));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int compiled =
                compiler.run(
                        null,
                        faults,
                        faults,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).as(faults.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(run(folder)).contains("01-talks-open.txt: ");
    }

    private static String run(Path folder) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path") + File.pathSeparator + folder,
                                "Example",
                                folder.resolve("ledger").toString(),
                                PROJECT.resolve("examples/fisheries/01-talks-open.txt").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
