package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.format.office.DocumentLimits;
import org.chancery.text.format.office.DocumentReader;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as a real child process reads them. */
class DocumentsTest {
    private static final String FIRST =
            "The delegates of the two states met for the third time and agreed on the survey.";
    private static final String SECOND = "The ministry said that the rains were over.";

    static Stream<Arguments> documents() throws IOException {
        return Stream.of(
                Arguments.of(
                        "a.pdf",
                        Documents.pdf(
                                "The delegates of the two states met for the third time and ag-",
                                "reed on the survey.",
                                "",
                                "",
                                SECOND)),
                Arguments.of("a.docx", Documents.docx(FIRST, SECOND)),
                Arguments.of("a.odt", Documents.odt(FIRST, SECOND)),
                Arguments.of("a.epub", Documents.epub(FIRST, SECOND)),
                Arguments.of("a.rtf", Documents.rtf(FIRST, SECOND)),
                Arguments.of("a.eml", Read.bytes(Documents.mail(FIRST, SECOND))),
                Arguments.of("wrong-ending.txt", Documents.docx(FIRST, SECOND)),
                Arguments.of("without-ending", Read.bytes(Documents.mail(FIRST, SECOND))),
                Arguments.of("wrong-ending.docx", Documents.rtf(FIRST, SECOND)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void paragraphsAreKept(String name, byte[] document) {
        assertThat(Read.articles(name, document))
                .singleElement()
                .satisfies(
                        article -> {
                            assertThat(article.raw()).isEqualTo(FIRST + "\n\n" + SECOND);
                            assertThat(article.name()).isEqualTo(name);
                        });
    }

    @Test
    void mailTellsSubjectAndDay() {
        Article mail = Read.articles("a.eml", Read.bytes(Documents.mail(FIRST))).get(0);
        assertThat(mail.title()).contains("On the river");
        assertThat(mail.published()).contains(LocalDate.of(2014, 7, 16));
        assertThat(mail.seen()).isEmpty();
    }

    @Test
    void everyMessageOfAMailboxIsAReport() {
        String mailbox =
                "From a@b.example Wed Jul 16 10:00:00 2014\n"
                        + Documents.mail(FIRST + "\n>From the ministry nothing was heard.")
                        + "\nFrom a@b.example Wed Jul 16 11:00:00 2014\n"
                        + Documents.mail(SECOND);
        List<Article> messages = Read.articles("inbox", Read.bytes(mailbox));
        assertThat(messages)
                .extracting(Article::name)
                .containsExactly("message-1.eml", "message-2.eml");
        assertThat(messages.get(0).raw())
                .isEqualTo(FIRST + " From the ministry nothing was heard.");
    }

    @Test
    void aDocumentInAnArchiveIsReadWhereItLies() throws IOException {
        byte[] zip = Packed.zip(Map.of("may/a.docx", Documents.docx(FIRST)));
        assertThat(Read.articles("all.zip", zip))
                .singleElement()
                .satisfies(article -> assertThat(article.place()).contains("all.zip/may"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("limits")
    void whatTakesTooMuchEndsItsChildOnly(DocumentLimits limits, String reason) throws IOException {
        DocumentReader reader = new DocumentReader(limits);
        byte[] document = Documents.docx(FIRST);
        for (int i = 0; i < 2; i++) {
            assertThat(read(reader, document))
                    .isInstanceOf(IntakeResult.Refused.class)
                    .satisfies(
                            it ->
                                    assertThat(((IntakeResult.Refused) it).reason())
                                            .contains(reason));
        }
        reader.close();
    }

    static Stream<Arguments> limits() {
        DocumentLimits usual = DocumentLimits.usual();
        return Stream.of(
                Arguments.of(
                        new DocumentLimits(
                                usual.bytes(),
                                usual.characters(),
                                Duration.ofMillis(1),
                                usual.megabytes()),
                        "took longer than"),
                Arguments.of(
                        new DocumentLimits(usual.bytes(), usual.characters(), usual.time(), 6),
                        "more than 6 MB of memory"),
                Arguments.of(
                        new DocumentLimits(100, usual.characters(), usual.time(), 200),
                        "larger than 100 bytes"),
                Arguments.of(
                        new DocumentLimits(usual.bytes(), 20, usual.time(), 200),
                        "more than 20 characters"));
    }

    @Test
    void oneChildServesGoodFilesAfterBadOnes() throws IOException {
        DocumentReader reader = new DocumentReader(DocumentLimits.usual());
        assertThat(read(reader, Read.bytes("%PDF-1.7 and no more")).toString())
                .contains("it is a PDF document, and it is damaged");
        assertThat(read(reader, Documents.lockedPdf("secret", FIRST)).toString())
                .contains("it is a PDF document, and it is encrypted");
        assertThat(read(reader, Documents.pdf(FIRST)).toString()).contains(FIRST);
        reader.close();
        assertThat(read(reader, Documents.docx(FIRST)).toString()).contains(FIRST);
        reader.close();
    }

    private static IntakeResult read(DocumentReader reader, byte[] document) throws IOException {
        return reader.read(
                        "a",
                        new BufferedInputStream(new ByteArrayInputStream(document), 8192),
                        IntakeSettings.defaults())
                .findFirst()
                .orElseThrow();
    }
}
