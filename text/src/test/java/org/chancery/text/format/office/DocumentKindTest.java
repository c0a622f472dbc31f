package org.chancery.text.format.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {
    /** Tried in every way, sixty such lines take longer than there is time. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void comesToAnEndOnManyLinesThatLookLikeHeaders(String end) {
        String opening = ("Key: value" + end).repeat(60) + end + "Chad signed.";

        Optional<DocumentKind> kind =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> DocumentKind.of("wire.txt", opening));

        assertThat(kind).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void knowsAMessageByItsHeader(String end) {
        String opening = ("X-Key: value" + end).repeat(20) + "Message-ID: <a@b>" + end + end + "Hi";

        assertThat(DocumentKind.of("mail.txt", opening)).contains(DocumentKind.EML);
    }
}
