package org.chancery.library.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * A table on its way into a file, row by row.
 *
 * @param <R> what one row tells of
 */
public interface TableFile<R> extends Closeable {
    void row(R row) throws IOException;

    /** Writes all rows and closes the file. */
    default void rows(Iterable<R> rows) throws IOException {
        try (this) {
            for (R row : rows) {
                row(row);
            }
        }
    }
}
