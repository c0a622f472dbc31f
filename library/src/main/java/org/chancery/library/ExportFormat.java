package org.chancery.library;

import java.util.Locale;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.json.JsonLinesFormat;
import org.chancery.library.table.TableFormat;

/** How the record is written out. */
public enum ExportFormat {
    /** The record format, version 1: one JSON object a line, in one file. */
    JSONL,
    /** One table of comma-separated values a kind, and a data dictionary. */
    CSV,
    /** The same tables as Parquet, typed. */
    PARQUET;

    /** True when it is one file; false when it is a folder of several. */
    public boolean isOneFile() {
        return format().onlyFile().isPresent();
    }

    RecordFormat format() {
        return switch (this) {
            case JSONL -> new JsonLinesFormat();
            case CSV -> TableFormat.csv();
            case PARQUET -> TableFormat.parquet();
        };
    }

    /** As it is called on the command line, such as "csl-json". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
