package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Reading;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Structure;

/** Makes a reading of a report: what the pipeline finds, in the shape in which it is kept. */
final class ReportReader {
    private final Pipeline pipeline;

    ReportReader(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    Reading read(Article article, Optional<Dating> settled) {
        Document document = pipeline.annotate(article, settled);
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
