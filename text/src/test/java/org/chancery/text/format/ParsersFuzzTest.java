package org.chancery.text.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.text.clean.Cleaner;
import org.chancery.text.format.news.NewsXmlReader;
import org.chancery.text.format.news.ReutersReader;
import org.chancery.text.format.office.DocumentLimits;
import org.chancery.text.format.office.DocumentReader;
import org.chancery.text.format.pack.CompressedContainer;
import org.chancery.text.format.pack.MailboxContainer;
import org.chancery.text.format.pack.TarContainer;
import org.chancery.text.format.pack.ZipContainer;
import org.chancery.text.format.table.CsvReader;
import org.chancery.text.format.warc.WarcContainer;
import org.chancery.text.ingest.DeclaredDays;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.Format;
import org.chancery.text.ingest.HtmlReader;
import org.chancery.text.ingest.Intake;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.MarkupOpening;
import org.chancery.text.ingest.PlainTextReader;

/**
 * Bytes that a fuzzer thinks up, for every parser of our own. The build runs the seeds only; {@code
 * JAZZER_FUZZ=1 mvn -P quick -pl text -am test -Djazzer.hooks=true -Dtest='ParsersFuzzTest#html'
 * -Dsurefire.failIfNoSpecifiedTests=false} runs a million inputs, and {@code docs/FIGURES.md} says
 * which were.
 */
final class ParsersFuzzTest {
    private static final long MILLION = 1_000_000;
    private static final String LONG_ENOUGH = "24h";
    private static final Cleaner CLEANER = new Cleaner();

    /** What a reader fails over is refused with these words, which must not come up. */
    private static final String FAILED = "the reader of its format failed";

    private static final Intake INTAKE = intake(new IntakeSettings(1 << 16, 1 << 16));

    /** All formats but those that a child process reads, each asked by name. */
    private static Intake intake(IntakeSettings settings) {
        List<Format> formats =
                new ArrayList<>(
                        List.of(
                                new CompressedContainer(),
                                new ZipContainer(),
                                new TarContainer(),
                                new WarcContainer(),
                                new MailboxContainer(),
                                new ReutersReader(),
                                new NewsXmlReader(),
                                new CsvReader(FieldNames.usual()),
                                new HtmlReader(),
                                new PlainTextReader()));
        return new Intake(settings, formats);
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void html(byte[] data) {
        read("a.html", data).forEach(ParsersFuzzTest::clean);
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void plain(byte[] data) {
        read("a.txt", data).forEach(ParsersFuzzTest::clean);
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void table(byte[] data) {
        read("a.csv", data);
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void reuters(byte[] data) {
        read("a", join("<REUTERS NEWID=\"1\">\n", data));
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void newsXml(byte[] data) {
        read("a", join("<nitf><body>", data));
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void mailbox(byte[] data) {
        read("a.mbox", join("From a@b.example Wed Jul 16 10:00:00 2014\n", data));
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void crawl(byte[] data) {
        byte[] page = Packed.page("https://a.example/b", "text/html", data);
        read("a", Packed.join(page, data));
    }

    @FuzzTest(maxDuration = LONG_ENOUGH, maxExecutions = MILLION)
    void words(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        DeclaredDays.read(text);
        MarkupOpening.root(text);
        new DocumentReader(DocumentLimits.usual()).reads("a.eml", text);
        Throwable fault = catchThrowable(() -> FieldNames.parse(text));
        assertThat(fault == null || fault instanceof IllegalArgumentException).isTrue();
    }

    private static List<Article> read(String name, byte[] data) {
        try (Stream<IntakeResult> results = INTAKE.read(name, new ByteArrayInputStream(data))) {
            return results.flatMap(result -> accepted(result).stream()).toList();
        }
    }

    private static Optional<Article> accepted(IntakeResult result) {
        if (result instanceof IntakeResult.Refused refused) {
            assertThat(refused.reason()).doesNotContain(FAILED);
            return Optional.empty();
        }
        return Optional.of(((IntakeResult.Accepted) result).article());
    }

    /** Every paragraph of the clean text leads back to the raw one. */
    private static void clean(Article article) {
        Document document = CLEANER.clean(article);
        for (Span paragraph : document.structure().paragraphs()) {
            assertThat(article.raw()).contains(document.text().quote(paragraph));
        }
    }

    private static byte[] join(String start, byte[] data) {
        return Packed.join(start.getBytes(StandardCharsets.US_ASCII), data);
    }
}
