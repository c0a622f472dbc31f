package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Reads one format of file. Stateless, safe to share between threads.
 *
 * <p>A reader decodes; whether the text is fit to be read (not blank, not binary, in English) is
 * judged afterwards by {@link Intake}, for every format alike.
 */
public non-sealed interface ReportReader extends Format {

    /**
     * The reports in a file, in order, read as they are asked for. The caller closes the bytes.
     *
     * @throws IOException when the bytes cannot be read
     * @throws java.io.UncheckedIOException from the stream, likewise
     */
    Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException;

    /** Lets go of what it holds, such as a helper process; it may be used again afterwards. */
    default void close() {}
}
