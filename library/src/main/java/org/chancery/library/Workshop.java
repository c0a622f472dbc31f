package org.chancery.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Reads reports on processors that this process does not have. Where there is one, {@link
 * java.util.ServiceLoader} finds it.
 *
 * <p>Orders and answers are texts, so that no class of ours need travel; {@link ReadingHand} turns
 * the one into the other, wherever it stands.
 */
public interface Workshop {

    /**
     * Where to work.
     *
     * @param master the address of the cluster's head, or {@code local[*]} for this machine; blank
     *     for what the surroundings say
     * @param orders how many orders are given at once: bounds memory, and what is lost when the
     *     process is killed
     * @param share how many orders go to one processor at a time: few, so that long reports do not
     *     keep the others waiting
     */
    record Options(String master, int orders, int share) {
        /** A thousand orders at once, eight to a processor at a time. */
        public static Options on(String master) {
            return new Options(master, 1000, 8);
        }
    }

    /** Opens the workshop. */
    Running open(Options options);

    /** A workshop that takes orders until it is closed. */
    interface Running extends AutoCloseable {
        /** How many orders it wants at once. */
        int orders();

        /** The answers to these orders, in their order. */
        List<String> carryOut(List<String> orders);

        /** The rows of Parquet files, each as a JSON object. */
        Iterator<String> parquet(Path files);

        /**
         * Writes the files of an export as folders of parts: JSON lines as such, tables as Parquet
         * parted by the year of their date, where they have one.
         *
         * @throws IOException when the target cannot be written
         */
        void publish(Path export, Path target) throws IOException;

        @Override
        void close();
    }
}
