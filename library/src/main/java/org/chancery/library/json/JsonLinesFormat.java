package org.chancery.library.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;

/** The record format itself: everything, one JSON object a line. */
public final class JsonLinesFormat implements RecordFormat {
    @Override
    public Optional<String> onlyFile() {
        return Optional.of("record.jsonl");
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        try (Writer target = out.text("record.jsonl")) {
            RecordWriter writer = new RecordWriter(target);
            for (Report report : record.reports()) {
                writer.document(report);
            }
            for (Telling telling : record.findings()) {
                writer.finding(
                        telling.sighting(),
                        telling.entry(),
                        telling.outcome().map(outcome -> settled(telling, outcome)));
            }
            for (Entry entry : record.bareEntries()) {
                writer.entry(entry);
            }
            for (Dispute dispute : record.disputes()) {
                writer.dispute(dispute);
            }
        }
        return new LeftOut();
    }

    private static RecordWriter.Settled settled(Telling telling, Outcome outcome) {
        return new RecordWriter.Settled(
                outcome.verdict().word(),
                outcome.reason(),
                telling.because().stream().map(RecordWriter.Cited::of).toList());
    }
}
