package org.chancery.server.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
                        return thread;
                    });

    /** Reads into the record of a shelf. */
    public Runs(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A file that was sent, kept until it is read. */
    public record Sent(String name, Path file) {

        /** Keeps what a stream has. */
        public static Sent of(String name, InputStream bytes) throws IOException {
            Path file = Files.createTempFile("chancery-", ".sent");
            try {
                Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException failure) {
                discard(file); // too much, or the sender went away
                throw failure;
            }
            return new Sent(FileNames.safe(name), file);
        }
    }

    /**
     * Begins to read, or waits for those before.
     *
     * @throws ChanceryException when too many wait already
     */
    public Run start(List<Sent> files) {
        Run run = new Run(UUID.randomUUID().toString());
        try {
            reader.execute(() -> read(run, files));
        } catch (RejectedExecutionException full) {
            files.forEach(one -> discard(one.file()));
            throw new ChanceryException(
                    "%d readings wait already; try again when they are done.".formatted(WAITING),
                    full);
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

    private void read(Run run, List<Sent> files) {
        try {
            for (Sent sent : files) {
                try (InputStream bytes = Files.newInputStream(sent.file())) {
                    shelf.chancery().read(sent.name(), bytes, run);
                } finally {
                    discard(sent.file());
                }
            }
            shelf.renewed();
            run.end("");
        } catch (IOException | RuntimeException failure) {
            System.getLogger(Runs.class.getName())
                    .log(System.Logger.Level.ERROR, "Reading what was sent failed", failure);
            run.end("Reading failed; what was read before is kept. Send the rest again.");
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            System.getLogger(Runs.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "A file that was sent is left behind",
                            failure);
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
        }
    }
}
