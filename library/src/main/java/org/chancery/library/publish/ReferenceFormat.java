package org.chancery.library.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.json.Citation;

/** The reports as references, one after the other, in a form that reference managers read. */
public final class ReferenceFormat implements RecordFormat {
    private final String file;
    private final Function<Citation, String> entry;

    private ReferenceFormat(String file, Function<Citation, String> entry) {
        this.file = file;
        this.entry = entry;
    }

    /** As BibTeX, {@code reports.bib}. */
    public static ReferenceFormat bibtex() {
        return new ReferenceFormat("reports.bib", citation -> Bibtex.entry(citation) + "\n");
    }

    /** As RIS, {@code reports.ris}. */
    public static ReferenceFormat ris() {
        return new ReferenceFormat("reports.ris", Ris::entry);
    }

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(file);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        try (Writer target = out.text(file)) {
            for (Report report : record.reports()) {
                target.write(entry.apply(ReportCitations.of(record, report)));
            }
        }
        return new LeftOut();
    }
}
