package org.chancery.library.publish;

import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.Digests;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.ReportText;
import org.chancery.library.json.Citation;

/** The reports of a record as things to cite. */
final class ReportCitations {
    private ReportCitations() {}

    static Citation of(RecordSource record, Report report) {
        ReportText text = record.text(report.article());
        return new Citation(
                "report-" + report.article().value(),
                report.header().title().orElse(report.name()),
                report.header().outlet(),
                report.header().byline(),
                text.address(),
                report.dating().published(),
                report.name(),
                Optional.empty(),
                Optional.empty(),
                Digests.hex("SHA-256", text.raw()));
    }
}
