package org.chancery.server.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chancery.library.ChanceryException;

/** Reads what was sent, one thing after the other, and remembers the last runs. */
public final class Runs implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Runs.class.getName());
    private static final int WAITING = 32;
    private static final int REMEMBERED = 200;
    private static final int PATIENCE = 30;

    private final Shelf shelf;
    private final Map<String, Run> runs =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Run> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private final ThreadPoolExecutor reader =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new LinkedBlockingQueue<>(WAITING),
                    work -> {
                        Thread thread = new Thread(work, "reader");
                        thread.setDaemon(true);
                        // Else Java's own thread of timers, where reading is what first wants
                        // it, would count as one that the server did not end.
                        thread.setContextClassLoader(Runs.class.getClassLoader());
                        return thread;
                    });

    private final Path folder;

    /**
     * Reads into the record of a shelf.
     *
     * @param folder where to keep what was sent until it is read; goes when this is closed
     */
    public Runs(Shelf shelf, Path folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    /** A file that somebody sends: its name, as they say, and what it has. */
    public record Sent(String name, Bytes bytes) {

        /** Opens what was sent, once. */
        public interface Bytes {
            InputStream open() throws IOException;
        }
    }

    /** A file that was sent, kept until it is read. */
    private record Kept(String name, Path file) {}

    /**
     * Keeps what is sent and begins to read it, or waits for those before.
     *
     * @throws IOException when it is too much, or the sender goes away
     * @throws ChanceryException when too many wait already
     */
    public Run start(List<Sent> files) throws IOException {
        List<Kept> kept = new ArrayList<>();
        Run run = new Run(UUID.randomUUID().toString());
        boolean begun = false;
        try {
            for (Sent sent : files) {
                Path file = Files.createTempFile(folder, "", ".sent");
                kept.add(new Kept(FileNames.safe(sent.name()), file));
                try (InputStream bytes = sent.bytes().open()) {
                    Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            reader.execute(() -> read(run, kept));
            begun = true;
        } catch (RejectedExecutionException full) {
            throw new ChanceryException(
                    "%d readings wait already; try again when they are done.".formatted(WAITING),
                    full);
        } finally {
            if (!begun) {
                kept.forEach(Runs::discard);
            }
        }
        synchronized (runs) {
            runs.put(run.id(), run);
        }
        return run;
    }

    /** A run that was started here lately. */
    public Optional<Run> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void read(Run run, List<Kept> files) {
        String fault = "Reading failed; what was read before is kept. Send the rest again.";
        try {
            for (Kept kept : files) {
                try (InputStream bytes = Files.newInputStream(kept.file())) {
                    shelf.chancery().read(kept.name(), bytes, run);
                }
            }
            shelf.renewed();
            fault = "";
        } catch (IOException | RuntimeException failure) {
            log(failure);
        } finally {
            // Also where memory ran out or a class is missing: nobody must wait for ever.
            run.end(fault);
            files.forEach(Runs::discard);
        }
    }

    private void log(Exception failure) {
        if (reader.isShutdown()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What was sent was not read to its end, since the server closes; send it again");
        } else {
            LOG.log(System.Logger.Level.ERROR, "Reading what was sent failed", failure);
        }
    }

    private static void discard(Kept kept) {
        try {
            Files.deleteIfExists(kept.file());
        } catch (IOException failure) {
            LOG.log(System.Logger.Level.WARNING, "A file that was sent is left behind", failure);
        }
    }

    /** What waits is let go; what is being read is read to its end, if that is soon. */
    @Override
    public void close() {
        reader.getQueue().clear();
        reader.shutdown();
        try {
            if (!reader.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                reader.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            reader.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            Folders.remove(folder);
        }
    }
}
