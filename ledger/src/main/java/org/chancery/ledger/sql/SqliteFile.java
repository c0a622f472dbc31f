package org.chancery.ledger.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file: opened in WAL mode with every commit forced to disk, its schema brought up to
 * date, its errors put in words.
 */
final class SqliteFile implements Database {
    /** A lock on a file keeps other processes out, but not other threads of this one. */
    private static final Object MIGRATING = new Object();

    private final Path file;
    private final int patience;
    private final boolean writable;
    private final Jdbi writing;
    private final Readers readers;

    /** Held open, since SQLite tidies the whole log away whenever the last connection closes. */
    private Optional<Handle> held = Optional.empty();

    private SqliteFile(Path file, int patience, boolean writable, boolean immutable) {
        this.file = file;
        this.patience = patience;
        this.writable = writable;
        this.writing = Jdbi.create(source(SQLiteConfig.TransactionMode.IMMEDIATE, immutable));
        this.readers =
                new Readers(Jdbi.create(source(SQLiteConfig.TransactionMode.DEFERRED, immutable)));
    }

    /**
     * Opens the file, creating it and its schema where needed.
     *
     * @param patience how long to wait for another writer, in milliseconds
     */
    static SqliteFile open(Path file, int patience) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(folder))) {
            return openForReading(file, patience);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new LedgerException(
                    "The ledger's folder "
                            + folder
                            + " cannot be made ("
                            + failure
                            + "). Choose another folder, or ask for the right to write there.",
                    failure);
        }
        SqliteFile database = new SqliteFile(file, patience, true, false);
        database.bringUpToDate();
        return database;
    }

    /** Opens the file to be looked at only; it may lie in a folder that cannot be written. */
    static SqliteFile openForReading(Path file, int patience) {
        if (!Files.isReadable(file)) {
            throw new LedgerException(
                    "There is no ledger that can be read at "
                            + file
                            + ". Read some reports first, or name another folder.");
        }
        boolean immutable = !Files.isWritable(file.toAbsolutePath().getParent());
        SqliteFile database = new SqliteFile(file, patience, false, immutable);
        if (database.version() < Migrations.SCHEMA && !immutable && Files.isWritable(file)) {
            database.bringUpToDate();
        }
        int found = database.version();
        if (found != Migrations.SCHEMA) {
            throw new LedgerException(
                    "The ledger "
                            + file
                            + " has schema "
                            + found
                            + ", this version of Chancery reads schema "
                            + Migrations.SCHEMA
                            + ". Open it once where it can be written, with the newer version.");
        }
        return database;
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    /** One transaction that writes; it is on disk when this returns. */
    @Override
    public synchronized <T> T write(Function<Handle, T> work) {
        if (!writable) {
            throw new LedgerException(
                    "The ledger "
                            + file
                            + " was opened to be read only. Check the rights on the file and its"
                            + " folder, or name another folder.");
        }
        try {
            if (held.isEmpty()) {
                held = Optional.of(writing.open());
            }
            return held.get().inTransaction(work::apply);
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    /** Any text can be kept. */
    @Override
    public Optional<String> objection(String text) {
        return Optional.empty();
    }

    @Override
    public List<String> damages() {
        return read(
                handle -> {
                    List<String> all = new ArrayList<>();
                    handle.select("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .filter(words -> !words.equals("ok"))
                            .forEach(all::add);
                    handle.select("PRAGMA foreign_key_check")
                            .map(
                                    (row, context) ->
                                            "a row of table %s names a row of %s that is not there"
                                                    .formatted(row.getString(1), row.getString(3)))
                            .forEach(all::add);
                    return all;
                });
    }

    @Override
    public long bytes() {
        try {
            long bytes = 0;
            for (String ending : List.of("", "-wal")) {
                Path part = file.resolveSibling(file.getFileName() + ending);
                bytes += Files.exists(part) ? Files.size(part) : 0;
            }
            return bytes;
        } catch (IOException failure) {
            throw new LedgerException(
                    "The size of " + file + " cannot be told (" + failure + ").", failure);
        }
    }

    /** SQLite's own way, which leaves out what is empty. */
    @Override
    public void copyTo(Path target) {
        try {
            readers.with(handle -> handle.execute("VACUUM INTO ?", target.toString()));
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    /** SQLite goes on after the greatest number by itself. */
    @Override
    public void renumber(Handle handle, List<String> tables) {}

    @Override
    public synchronized void close() {
        held.ifPresent(Handle::close);
        held = Optional.empty();
        readers.close();
    }

    /** One transaction that reads a single state of the ledger. */
    @Override
    public <T> T read(Function<Handle, T> work) {
        try {
            return readers.with(handle -> handle.inTransaction(work::apply));
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode, boolean immutable) {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(mode);
        config.setBusyTimeout(patience);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        if (!immutable) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        String address = file.toAbsolutePath().toUri().toString();
        source.setUrl("jdbc:sqlite:" + address + (immutable ? "?immutable=1" : ""));
        return source;
    }

    /**
     * Two processes may open a new ledger at once; a lock file lets one of them make the schema.
     */
    private void bringUpToDate() {
        int found = version();
        if (found > Migrations.SCHEMA) {
            throw new LedgerException(
                    "The ledger "
                            + file
                            + " was written by a newer version of Chancery (schema "
                            + found
                            + ", this version knows "
                            + Migrations.SCHEMA
                            + "). Use that version.");
        }
        if (found == Migrations.SCHEMA) {
            return;
        }
        synchronized (MIGRATING) {
            migrateAlone();
        }
    }

    private void migrateAlone() {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && version() < Migrations.SCHEMA) {
                migrate();
            }
        } catch (IOException failure) {
            throw new LedgerException(
                    "The ledger "
                            + file
                            + " cannot be locked to make its tables ("
                            + failure
                            + "). Check that its folder can be written.",
                    failure);
        }
    }

    private void migrate() {
        try {
            Migrations.run(source(SQLiteConfig.TransactionMode.DEFERRED, false), "sqlite");
        } catch (FlywayException failure) {
            throw explained(failure);
        }
        try {
            writing.useTransaction(
                    handle -> handle.execute("PRAGMA user_version = " + Migrations.SCHEMA));
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    private int version() {
        return read(handle -> handle.select("PRAGMA user_version").mapTo(Integer.class).one());
    }

    private LedgerException explained(RuntimeException failure) {
        return new LedgerException(words(code(failure), failure), failure);
    }

    /** The primary SQLite result code; extended codes carry it in their lowest byte. */
    private static int code(Throwable failure) {
        return Faults.origin(failure).map(sql -> sql.getErrorCode() & 0xFF).orElse(0);
    }

    private String words(int code, RuntimeException failure) {
        return switch (code) {
            case 5, 6 ->
                    "The ledger "
                            + file
                            + " was still being written by another process after "
                            + patience / 1000.0
                            + " s. Wait until it has finished, then try again.";
            case 8 ->
                    "The ledger "
                            + file
                            + " cannot be written, only read. Check the rights on the file and its"
                            + " folder, or name another folder.";
            case 11, 26 ->
                    "The ledger "
                            + file
                            + " is damaged or is no ledger ("
                            + failure.getMessage()
                            + "). Nothing was changed. Move it away and put back a copy, or read"
                            + " the reports again into a new folder.";
            case 13 ->
                    "The disk is full: the ledger "
                            + file
                            + " could not be written. What was acknowledged is kept; make room and"
                            + " run again.";
            case 14 ->
                    "The ledger "
                            + file
                            + " cannot be opened. Check that its folder exists and the rights on"
                            + " it.";
            default -> "The ledger " + file + " failed: " + failure.getMessage();
        };
    }
}
