package org.chancery.text.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.text.ingest.FieldNames;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.ReportReader;

/**
 * Reads tables whose cells are parted by commas, semicolons or tabs, and whose first row names the
 * columns. One row is in memory at a time.
 */
public final class CsvReader implements ReportReader {
    private final FieldNames names;

    /**
     * A reader of tables.
     *
     * @param names what the columns are called
     */
    public CsvReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public boolean reads(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        CsvRows.open(name, bytes, settings, names),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
