package org.chancery.library;

import java.util.List;
import java.util.OptionalInt;

/**
 * Hears how reading goes on. Called from one thread at a time, in the order in which the inputs
 * were given.
 */
public interface ReadListener {

    /** Hears nothing. */
    static ReadListener silent() {
        return new ReadListener() {};
    }

    /**
     * Reading begins; what is refused or known already may have been told before.
     *
     * @param inputs how many reports are to be read, when that is known beforehand
     */
    default void started(OptionalInt inputs) {}

    /**
     * A report has been read and is on the disk.
     *
     * @param report its name
     * @param warnings what was unusual about it
     */
    default void accepted(String report, List<String> warnings) {}

    /** A report was in the ledger already, read with the same rules; nothing was done. */
    default void known(String report) {}

    /** An input was set aside; the reason is on the disk. */
    default void refused(String input, String reason) {}

    /** A report was read again because other reports changed what is known of its date. */
    default void dated(String report) {}

    /** Reading has ended. */
    default void finished(ReadSummary summary) {}
}
