package org.chancery.library;

import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.json.JsonLinesFormat;
import org.chancery.library.table.TableFormat;

/** How the record is written out. */
public enum ExportFormat {
    /** The record format, version 1: one JSON object a line, in one file. */
    JSONL(1, JsonLinesFormat::new),
    /** One table of comma-separated values a kind, and a data dictionary. */
    CSV(1, TableFormat::csv),
    /** The same tables as Parquet, typed. */
    PARQUET(1, TableFormat::parquet);

    private final int version;
    private final Supplier<RecordFormat> maker;

    ExportFormat(int version, Supplier<RecordFormat> maker) {
        this.version = version;
        this.maker = maker;
    }

    /** True when it is one file; false when it is a folder of several. */
    public boolean isOneFile() {
        return format().onlyFile().isPresent();
    }

    /** The version of our layout; columns and fields change their meaning with it only. */
    int version() {
        return version;
    }

    RecordFormat format() {
        return maker.get();
    }

    /** As it is called on the command line, such as "csl-json". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
