package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls that the README shows. */
final class ReadmeCurlTest {
    private static final Pattern SHOWN =
            Pattern.compile("ReadmeCurlTest runs this. -->\n```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void theyAnswer(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("curl --version").startsWith("curl"), "There is no curl, so it was not called");
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("../README.md")));
        assertThat(shown.find()).isTrue();
        try (Served served = Served.in(folder.resolve("ledger"))) {
            String calls = shown.group(1).replace("http://127.0.0.1:8017/", served.address());
            assertThat(run(calls))
                    .contains("\"id\",\"of\",\"title\"")
                    .contains("hydropower")
                    .contains("\"answers\":[{")
                    .contains("\"events\":\"/api/v1/runs/");
        }
    }

    private static String run(String commands) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", commands).redirectErrorStream(true).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
