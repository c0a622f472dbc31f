package org.chancery.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Questions that a fuzzer thinks up; see {@code ParsersFuzzTest} of text for how to run it. */
final class QuestionFuzzTest {

    @FuzzTest(maxDuration = "24h", maxExecutions = 1_000_000)
    void question(byte[] data) {
        String line = new String(data, StandardCharsets.UTF_8);
        Throwable fault = catchThrowable(() -> QuestionParser.parse(line));
        assertThat(fault == null || fault instanceof IllegalArgumentException)
                .as("%s", fault)
                .isTrue();
    }
}
