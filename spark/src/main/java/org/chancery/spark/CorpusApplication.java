package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.library.ChanceryException;
import org.chancery.library.CorpusRun;
import org.chancery.library.ReadListener;
import org.chancery.library.Workshop;

/**
 * The application for {@code spark-submit}: {@code LEDGER OUT INPUT…}. The cluster's head is the
 * one that {@code spark-submit --master} names.
 */
public final class CorpusApplication {
    private CorpusApplication() {}

    /**
     * Reads the inputs into the ledger and writes the record.
     *
     * @throws ChanceryException when there are too few arguments
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new ChanceryException(
                    "Name the ledger, the folder to write to and at least one input: LEDGER OUT INPUT…");
        }
        List<Path> inputs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        try (Workshop.Running workshop = new SparkWorkshop().open(Workshop.Options.on(""))) {
            CorpusRun.run(
                    workshop, arguments[0], inputs, Path.of(arguments[1]), ReadListener.silent());
        }
    }
}
