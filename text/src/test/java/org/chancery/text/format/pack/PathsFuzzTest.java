package org.chancery.text.format.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names in archives that a fuzzer thinks up; see {@code ParsersFuzzTest} for how to run it. */
final class PathsFuzzTest {

    @FuzzTest(maxDuration = "24h", maxExecutions = 1_000_000)
    void path(byte[] data) {
        EntryPath path = EntryPath.of(new String(data, StandardCharsets.UTF_8));
        assertThat(path.shown()).doesNotStartWith("/").doesNotContain("\n");
        boolean leadsOut = List.of(path.shown().split("/", -1)).contains("..");
        assertThat(leadsOut && path.refusal().isEmpty()).isFalse();
    }
}
