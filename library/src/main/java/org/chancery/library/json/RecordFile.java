package org.chancery.library.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;

/**
 * What stands in a file of the record format.
 *
 * @param documents the reports
 * @param findings what they say
 * @param entries what is known
 * @param disputes what is disputed
 */
public record RecordFile(
        List<Report> documents, List<Line> findings, List<Entry> entries, List<Dispute> disputes) {

    /** A finding's line. */
    public record Line(
            Sighting sighting, Optional<EntryId> entry, Optional<RecordWriter.Settled> settled) {}

    public RecordFile {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
        disputes = List.copyOf(disputes);
    }

    /** Writes the same lines again, kind by kind. The caller closes {@code target}. */
    public void write(Writer target) throws IOException {
        RecordWriter writer = new RecordWriter(target);
        for (Report document : documents) {
            writer.document(document);
        }
        for (Line line : findings) {
            writer.finding(line.sighting(), line.entry(), line.settled());
        }
        for (Entry entry : entries) {
            writer.entry(entry);
        }
        for (Dispute dispute : disputes) {
            writer.dispute(dispute);
        }
    }
}
