package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Reading;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Structure;
import org.chancery.text.annotate.Parser;

/** Makes a reading of a report: what the pipeline finds, in the shape in which it is kept. */
final class ReportReader {
    private final Pipeline pipeline;

    ReportReader(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** A reading, and what is to be said of the report beside it. */
    record Read(Reading reading, List<String> remarks) {}

    /** What came of trying to read a report: a reading, or what is wrong. */
    record Attempt(Optional<Read> read, String fault) {}

    /**
     * One report must never stop the rest, whatever is wrong with it or with a step; what went
     * wrong becomes the reason why it is set aside.
     */
    Attempt attempt(Article article, Optional<Dating> settled) {
        try {
            return new Attempt(Optional.of(read(article, settled)), "");
        } catch (OutOfMemoryError exhausted) {
            return new Attempt(
                    Optional.empty(),
                    "memory ran out while it was read; run again with more, as by"
                            + " JAVA_TOOL_OPTIONS=-Xmx2g");
        } catch (RuntimeException | StackOverflowError fault) {
            return new Attempt(
                    Optional.empty(),
                    "it could not be read because a step failed ("
                            + fault
                            + "); please report this with the text");
        }
    }

    private Read read(Article article, Optional<Dating> settled) {
        Document document = pipeline.annotate(article, settled);
        return new Read(reading(article, document), remarks(document));
    }

    private static List<String> remarks(Document document) {
        return Parser.Limits.usual().areUsedUp(document)
                ? List.of(
                        "too long to be read to its end: sentences after its first %,d words were not parsed, so little is found there; split it"
                                .formatted(Parser.Limits.usual().perReport()))
                : List.of();
    }

    private Reading reading(Article article, Document document) {
        Structure structure = document.structure();
        Reading.Header header =
                new Reading.Header(
                        structure.title().map(document.text()::quote).or(article::title),
                        structure.outlet().or(article::outlet),
                        structure.byline().map(document.text()::quote),
                        document.language());
        List<Reading.Mark> furniture =
                structure.furniture().stream()
                        .map(
                                part ->
                                        new Reading.Mark(
                                                document.text().toRawCodePoints(part.span()),
                                                part.reason()))
                        .toList();
        return new Reading(
                article,
                pipeline.version(),
                header,
                document.dating(),
                furniture,
                pipeline.extract(document));
    }
}
