package org.chancery.library.publish;

import java.io.IOException;
import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.json.CitationNodes;
import org.chancery.library.json.JsonList;

/** The reports as CSL-JSON, an item for each. */
public final class CslFormat implements RecordFormat {
    private static final String FILE = "reports.csl.json";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        try (JsonList items = new JsonList(out.text(FILE), "[", "]")) {
            for (Report report : record.reports()) {
                items.line(CitationNodes.line(ReportCitations.of(record, report)));
            }
        }
        return new LeftOut();
    }
}
