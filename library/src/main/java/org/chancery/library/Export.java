package org.chancery.library;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.sql.Ledger;
import org.chancery.library.export.Drafts;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.OpenOutput;
import org.chancery.library.export.RecordFormat;

/**
 * Writes the record, or what of it meets a query, in an order that depends on nothing but the
 * record; beside it a manifest that says what was written, and from what.
 */
final class Export {
    private static final String MANIFEST = "manifest.json";

    private final LedgerSource record;

    Export(Query query, Ledger ledger, Resolution resolution) {
        this.record = new LedgerSource(query, ledger, resolution);
    }

    /** Into a file where the layout is one and no folder of that name exists; else a folder. */
    void write(ExportFormat format, Path target) {
        RecordFormat layout = format.format();
        try {
            Optional<String> onlyFile = layout.onlyFile();
            if (onlyFile.isEmpty() || Files.isDirectory(target)) {
                files(format, layout, Drafts.in(target), Drafts.in(target), MANIFEST);
            } else if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                    layout.write(record, new OpenOutput(out));
                }
            } else {
                Path manifest = target.resolveSibling(target.getFileName() + "." + MANIFEST);
                files(format, layout, Drafts.of(target), Drafts.of(manifest), MANIFEST);
            }
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The record could not be written to %s (%s). Check that the folder exists and can be written."
                            .formatted(target, failure),
                    failure);
        }
    }

    private void files(
            ExportFormat format, RecordFormat layout, Drafts files, Drafts beside, String name)
            throws IOException {
        try (files;
                beside) {
            LeftOut left = layout.write(record, files);
            List<Drafts.Written> written = files.publish();
            try (Writer manifest = beside.text(name)) {
                manifest.write(Manifest.of(format, record, left, written));
            }
            beside.publish();
        }
    }

    /** Writes a layout of one file to a writer of the caller's, such as standard output. */
    void write(ExportFormat format, Writer target) {
        try {
            format.format().write(record, new OpenOutput(target));
            target.flush();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The record could not be written (" + failure + ").", failure);
        }
    }
}
