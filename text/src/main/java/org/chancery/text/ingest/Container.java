package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One format of file that holds other files, such as a zip archive. Stateless, safe to share
 * between threads. What is in it is read by {@link Intake} as if each part were a file of its own.
 */
public non-sealed interface Container extends Format {

    /**
     * The parts of a file. The caller closes the bytes.
     *
     * @throws IOException when the file cannot be read, or is not of this format
     */
    Members open(String name, InputStream bytes, IntakeSettings settings) throws IOException;

    /** The parts of one file, one at a time. */
    interface Members {

        /**
         * The next part; empty at the end. The bytes of the part before are read no more.
         *
         * @throws IOException when the rest of the file cannot be read
         */
        Optional<Member> next() throws IOException;
    }
}
