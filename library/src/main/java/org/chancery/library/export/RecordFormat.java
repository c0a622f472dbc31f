package org.chancery.library.export;

import java.io.IOException;
import java.util.Optional;

/**
 * A layout in which the record goes out. Goes through the record piece by piece, so that a large
 * one takes no more memory than a small one.
 *
 * <p>A layout without a field for it leaves out what did not happen, and says how much that was; a
 * field for which nothing is known stays empty.
 */
public interface RecordFormat {
    /** The name of the only file it writes; empty when it writes several. */
    Optional<String> onlyFile();

    /**
     * Writes the files.
     *
     * @return what of the record it has no place for
     */
    LeftOut write(RecordSource record, Output out) throws IOException;
}
