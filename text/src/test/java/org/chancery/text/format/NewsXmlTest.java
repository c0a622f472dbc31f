package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.model.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encodings of NITF and NewsML. */
class NewsXmlTest {
    private static final String STORY =
            "<nitf><body><body.content><p>"
                    + Read.ENGLISH
                    + " Café</p></body.content></body></nitf>";

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>, ISO-8859-1",
        "<?xml version='1.0' encoding='windows-1252'?>, windows-1252",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>, UTF-16",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>, UTF-16LE",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>, UTF-8",
        "\uFEFF<?xml version=\"1.0\"?>, UTF-8",
        "\uFEFF, UTF-16BE",
    })
    void aStoryIsReadInItsEncoding(String head, String charset) {
        byte[] bytes = (head + STORY).getBytes(Charset.forName(charset));
        List<Article> articles = Read.articles("a.nitf", bytes);
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).raw()).contains("rains. Café");
    }

    @Test
    void otherBytesAreRefusedAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(Read.lines("a.nitf", STORY.getBytes(StandardCharsets.ISO_8859_1)))
                    .singleElement()
                    .asString()
                    .contains("its bytes are not in the encoding that it declares, or else UTF-8");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
