package org.chancery.library.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;

/** The reports as RIS, a reference for each. */
public final class RisFormat implements RecordFormat {
    private static final String FILE = "reports.ris";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        try (Writer target = out.text(FILE)) {
            for (Report report : record.reports()) {
                target.write(Ris.entry(ReportCitations.of(record, report)));
            }
        }
        return new LeftOut();
    }
}
