package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crawl read by a process that could not hold it, if it is long enough: {@code
 * -Dchancery.pages=10000} makes it a hundred megabytes.
 */
class StreamingTest {
    private static final int PAGES = Integer.getInteger("chancery.pages", 500);
    private static final String MEMORY = "-Xmx64m";
    private static final String TEXT = (Read.ENGLISH + "\n\n").repeat(62);

    @TempDir private Path folder;

    @Test
    void onePageIsInMemoryAtATime() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("in"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(input.resolve("a.warc.gz")))) {
            for (int i = 0; i < PAGES; i++) {
                byte[] page = Read.bytes("<html><body><p>" + i + " " + TEXT + "</p></body></html>");
                out.write(Packed.page("https://a.example/" + i, "text/html", page));
            }
        }
        Path output = folder.resolve("out");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-cp",
                                System.getProperty("java.class.path"),
                                FolderReading.class.getName(),
                                input.toString(),
                                output.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(output)) {
            assertThat(lines.filter(line -> line.startsWith("read ")).count()).isEqualTo(PAGES);
        }
    }
}
