package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandardOutputTest {

    @ParameterizedTest
    @CsvSource({"No space left on device, true", "Broken pipe, false"})
    void remembersWhatAWriterSwallows(String words, boolean isFault) {
        StandardOutput output = new StandardOutput(failing(words));
        PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8);
        writer.println("a line");
        assertThat(output.fault().isPresent()).isEqualTo(isFault);
    }

    private static OutputStream failing(String words) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(words);
            }
        };
    }
}
