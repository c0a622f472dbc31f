package org.chancery.text.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.DeclaredDays;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.ReportReader;

/**
 * Reads PDF, Word, OpenDocument, RTF, EPUB and e-mail as one report each, whose raw text is what
 * was extracted. One child process serves until {@link #close}; safe to share between threads,
 * which wait for one another.
 */
public final class DocumentReader implements ReportReader {
    private static final int OPENING = 4096;

    /** Titles that programs make up. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)^(?:microsoft word - .*|untitled.*|.*\\.(?:docx?|pdf|odt|rtf))$");

    private final DocumentLimits limits;
    private Optional<Child> child = Optional.empty();

    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String fileName, String opening) {
        return DocumentKind.of(fileName, opening).isPresent();
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        bytes.mark(OPENING);
        String opening = new String(bytes.readNBytes(OPENING), StandardCharsets.ISO_8859_1);
        bytes.reset();
        DocumentKind kind = DocumentKind.of(name, opening).orElse(DocumentKind.EML);
        Extract extract = extract(kind, bytes);
        return Stream.of(
                extract.fault()
                        .<IntakeResult>map(
                                fault ->
                                        new IntakeResult.Refused(
                                                name, "it is " + kind.words() + ", and " + fault))
                        .orElseGet(
                                () ->
                                        new IntakeResult.Accepted(
                                                article(name, extract), List.of())));
    }

    private synchronized Extract extract(DocumentKind kind, InputStream bytes) throws IOException {
        if (child.filter(Child::isAlive).isEmpty()) {
            close();
            child = Optional.of(Child.start(limits));
        }
        return child.get().extract(kind, bytes);
    }

    private static Article article(String name, Extract extract) {
        Article article =
                new Article(
                        name,
                        Optional.empty(),
                        extract.title().filter(title -> !NO_TITLE.matcher(title).matches()),
                        Optional.empty(),
                        Optional.empty(),
                        extract.sent().flatMap(DeclaredDays::read),
                        Article.Markup.PLAIN,
                        extract.text());
        Optional<LocalDate> saved = extract.saved().flatMap(DeclaredDays::read);
        return saved.map(article::seenOn).orElse(article);
    }

    @Override
    public synchronized void close() {
        child.ifPresent(Child::close);
        child = Optional.empty();
    }
}
