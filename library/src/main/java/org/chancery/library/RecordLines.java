package org.chancery.library;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.library.json.RecordWriter;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/**
 * Single lines of the record format, without the line break at their end.
 *
 * <pre>{@code
 * RecordLines.entry(entry)   // {"kind":"entry","of":"visit","id":"visit-77d01b2e", …}
 * }</pre>
 */
public final class RecordLines {
    private RecordLines() {}

    /** A report: its header, its date with the clues for it, its furniture. */
    public static String report(KnownReport report) {
        return line(
                writer ->
                        writer.document(
                                new Report(
                                        report.article(),
                                        report.name(),
                                        "",
                                        new Reading.Header(
                                                report.title(),
                                                report.outlet(),
                                                report.byline(),
                                                report.language()),
                                        report.dating(),
                                        report.furniture().stream()
                                                .map(
                                                        one ->
                                                                new Reading.Mark(
                                                                        one.raw(), one.reason()))
                                                .toList(),
                                        report.copyOf())));
    }

    /**
     * A finding.
     *
     * @param outcome what came of it, for a forecast
     * @param findings where to look up those that decided it
     */
    public static String finding(
            KnownFinding known,
            Optional<Outcome> outcome,
            Function<FindingId, Optional<KnownFinding>> findings) {
        Optional<RecordWriter.Settled> settled =
                outcome.map(
                        one ->
                                new RecordWriter.Settled(
                                        one.verdict().word(),
                                        one.reason(),
                                        cited(one.because(), findings)));
        return line(writer -> writer.finding(sighting(known), known.entry(), settled));
    }

    private static List<RecordWriter.Cited> cited(
            List<FindingId> ids, Function<FindingId, Optional<KnownFinding>> findings) {
        return ids.stream()
                .flatMap(id -> findings.apply(id).stream())
                .map(known -> RecordWriter.Cited.of(sighting(known)))
                .toList();
    }

    private static Sighting sighting(KnownFinding known) {
        return new Sighting(
                known.id(),
                known.finding(),
                known.report(),
                known.published(),
                known.best(),
                known.sentence());
    }

    /** An entry. */
    public static String entry(Entry entry) {
        return line(writer -> writer.entry(entry));
    }

    /** A dispute. */
    public static String dispute(Dispute dispute) {
        return line(writer -> writer.dispute(dispute));
    }

    private static String line(Body body) {
        StringWriter target = new StringWriter();
        try {
            body.write(new RecordWriter(target));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory cannot fail", impossible);
        }
        return target.toString().stripTrailing();
    }

    /** What writes one line. */
    private interface Body {
        void write(RecordWriter writer) throws IOException;
    }
}
