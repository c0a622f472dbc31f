package org.chancery.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.library.RecordLines;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Evidence;
import org.chancery.server.record.Book;
import org.chancery.server.record.Lines;

/** Things of the record, as programs get them. */
final class Layouts {
    private Layouts() {}

    static Layout<KnownReport> reports() {
        return new Layout<>(
                RecordLines::report,
                List.of("id", "document", "title", "outlet", "language", "published", "best"),
                report ->
                        List.of(
                                report.article().value(),
                                report.name(),
                                report.title().orElse(""),
                                report.outlet().orElse(""),
                                report.language(),
                                report.dating().published().edtf(),
                                report.dating().best().map(LocalDate::toString).orElse("")));
    }

    static Layout<KnownFinding> findings(Book book) {
        return new Layout<>(
                known -> Lines.finding(book, known),
                List.of(
                        "id",
                        "kind",
                        "document",
                        "start",
                        "end",
                        "quote",
                        "when",
                        "rule",
                        "confidence",
                        "entry"),
                Layouts::cells);
    }

    private static List<String> cells(KnownFinding known) {
        Evidence evidence = known.finding().evidence();
        return List.of(
                known.id().value(),
                known.finding().statement().kind().word(),
                known.report(),
                String.valueOf(evidence.raw().start()),
                String.valueOf(evidence.raw().end()),
                evidence.quote(),
                known.finding().statement().when().edtf(),
                known.finding().rule(),
                String.valueOf(known.finding().confidence()),
                known.entry().map(Object::toString).orElse(""));
    }

    static Layout<Entry> entries() {
        return new Layout<>(
                RecordLines::entry,
                List.of("id", "of", "title", "stage", "findings"),
                entry ->
                        List.of(
                                entry.id().value(),
                                entry.of().word(),
                                entry.title(),
                                entry.history().isEmpty()
                                        ? ""
                                        : entry.history().get(entry.history().size() - 1).stage(),
                                entry.findings().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(" "))));
    }

    static Layout<Dispute> disputes() {
        return new Layout<>(
                RecordLines::dispute,
                List.of("id", "about", "sides"),
                dispute ->
                        List.of(
                                dispute.id(),
                                dispute.about(),
                                dispute.sides().stream()
                                        .map(Dispute.Side::says)
                                        .collect(Collectors.joining(" | "))));
    }
}
