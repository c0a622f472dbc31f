package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.library.Chancery;
import org.chancery.library.ChanceryException;
import org.chancery.library.FolderWatch;
import org.chancery.library.ReadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery watch FOLDER}: reads whatever is put into a folder, until it is stopped. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Reads what is in a folder and whatever is put there, until it is stopped (Ctrl-C). A file is read when"
                        + " it has stopped changing; one that cannot be read is listed with its reason, stays where it"
                        + " is, and is tried again when it has changed.",
        footer = {"", "Example:", "  chancery watch inbox --ledger gulf"})
final class WatchCommand implements Callable<Integer> {
    /** How long a signal waits for what is in hand; what was acknowledged is kept in any case. */
    private static final int PATIENCE_SECONDS = 30;

    /** A stop is heeded between two readings, so none reads too many files. */
    private static final int MOST_AT_ONCE = 100;

    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "The folder to watch.")
    private Path folder;

    @Mixin private LedgerOption ledger;

    @Mixin private FieldOption fields;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How often to look (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--json", description = "Print what was done as JSON lines.")
    private boolean json;

    @Option(names = "--quiet", description = "Only what was refused.")
    private boolean quiet;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread signal = new Thread(() -> await(stop, stopped), "chancery-stop");
        Runtime.getRuntime().addShutdownHook(signal);
        try {
            ReadSummary summary = watch(stop);
            say(summary);
            return summary.refused() == 0 ? ExitCode.OK : ExitCode.PARTLY;
        } finally {
            console.out().flush();
            stopped.countDown();
            release(signal);
        }
    }

    private ReadSummary watch(CountDownLatch stop) {
        ReadSummary all = ReadSummary.none();
        try (Chancery chancery = ledger.openOrCreate()) {
            FolderWatch watch = new FolderWatch(folder, chancery.folder());
            do {
                all = all.plus(read(chancery, watch.settled(), stop));
            } while (!stop.await(seconds, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return all;
    }

    private ReadSummary read(Chancery chancery, List<Path> files, CountDownLatch stop) {
        ReadSummary all = ReadSummary.none();
        for (int from = 0; from < files.size() && stop.getCount() > 0; from += MOST_AT_ONCE) {
            List<Path> some = files.subList(from, Math.min(files.size(), from + MOST_AT_ONCE));
            try (ReadProgress progress = new ReadProgress(console, quiet, json)) {
                all = all.plus(chancery.read(some, fields.fields(), progress));
            } catch (ChanceryException fault) {
                if (!Thread.currentThread().isInterrupted()) {
                    throw fault;
                }
            }
        }
        return all;
    }

    private void say(ReadSummary summary) {
        if (!json) {
            console.out()
                    .printf(
                            "Stopped. %d read, %d there already, %d refused%s.%n",
                            summary.accepted(),
                            summary.known(),
                            summary.refused(),
                            summary.refused() == 0 ? "" : " (chancery doctor lists them)");
        }
    }

    /** The process ends when this returns, so it waits for what is in hand. */
    private static void await(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(Thread signal) {
        try {
            Runtime.getRuntime().removeShutdownHook(signal);
        } catch (IllegalStateException ending) {
            // The signal is what ended the watch.
        }
    }
}
