package org.chancery.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;

/** JSON that a fuzzer thinks up; see {@code ParsersFuzzTest} of text for how to run it. */
final class JsonFuzzTest {
    private static final Intake INTAKE = Intake.standard(List.of(new JsonLinesReader()));

    @FuzzTest(maxDuration = "24h", maxExecutions = 1_000_000)
    void lines(byte[] data) {
        try (Stream<IntakeResult> results =
                INTAKE.read("a.jsonl", new ByteArrayInputStream(data))) {
            assertThat(results.filter(IntakeResult.Refused.class::isInstance))
                    .extracting(result -> ((IntakeResult.Refused) result).reason())
                    .noneMatch(reason -> reason.contains("the reader of its format failed"));
        }
    }
}
