package org.chancery.text.ingest;

/** One format of file: of reports, or of other files. */
public sealed interface Format permits ReportReader, Container {

    /**
     * True when a file is of this format.
     *
     * @param fileName its name, such as "march.jsonl"
     * @param opening its first kilobytes, one character a byte; what they say counts for more than
     *     the name, which may be wrong
     */
    boolean reads(String fileName, String opening);
}
