package org.chancery.library.table;

import java.io.IOException;

/** A way to write tables into files. */
public interface TableFiles {
    /** A file for a table, named after it. */
    <R> TableFile<R> open(Table<R> table) throws IOException;
}
