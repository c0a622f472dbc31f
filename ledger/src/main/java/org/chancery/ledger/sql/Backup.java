package org.chancery.ledger.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Copies of whole ledgers. A backup is a SQLite file whatever store it was made from, and can be
 * restored to either, so that it also carries a ledger from one store to the other.
 */
final class Backup {
    private static final int PATIENCE = 60_000;

    private Backup() {}

    /** Writes one state of a ledger to a new file; nobody ever sees half of it. */
    static void write(Database ledger, Path file) {
        if (Files.exists(file)) {
            throw new LedgerException(
                    "There is a file %s already; a backup overwrites nothing. Name another file."
                            .formatted(file));
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path draft = Files.createTempDirectory(folder, ".backup");
            try {
                Path copy = draft.resolve("copy");
                ledger.copyTo(copy);
                force(copy);
                move(copy, file);
            } finally {
                remove(draft);
            }
        } catch (IOException failure) {
            throw new LedgerException(
                    "The backup %s cannot be written (%s). Check that its folder exists, can be written and has room."
                            .formatted(file, failure),
                    failure);
        }
    }

    /**
     * Puts what is in a backup in the place of what is in a ledger, in one transaction. The ledger
     * gets a new identity, so that no index made of what it was before is taken for its own.
     *
     * @param overwrite whether reports that are there may be lost
     * @return how many rows were put in
     */
    static long restore(Path file, Database ledger, boolean overwrite) {
        if (!Files.isRegularFile(file)) {
            throw new LedgerException(
                    "There is no backup at %s. Name a file that chancery ledger backup has written."
                            .formatted(file));
        }
        try {
            Path folder = Files.createTempDirectory("chancery-restore");
            try {
                // A copy, since opening brings it up to date, and a backup must stay as it is.
                Path copy = folder.resolve(Ledger.FILE);
                Files.copy(file, copy);
                try (SqliteFile source = SqliteFile.open(copy, PATIENCE)) {
                    return restore(file, source, ledger, overwrite);
                }
            } finally {
                remove(folder);
            }
        } catch (IOException failure) {
            throw new LedgerException(
                    "The backup %s cannot be read (%s). Nothing was changed."
                            .formatted(file, failure),
                    failure);
        }
    }

    private static long restore(Path file, SqliteFile source, Database ledger, boolean overwrite) {
        List<String> damages = source.damages();
        if (!damages.isEmpty()) {
            throw new LedgerException(
                    "The backup %s is damaged (%s). Nothing was changed; restore another one."
                            .formatted(file, damages.get(0)));
        }
        return source.read(
                from -> {
                    TableCopy tables = new TableCopy(TableCopy.tables(from));
                    return ledger.write(
                            into -> {
                                boolean empty =
                                        into.select("SELECT count(*) FROM report")
                                                        .mapTo(Long.class)
                                                        .one()
                                                == 0;
                                if (!empty && !overwrite) {
                                    throw new LedgerException(
                                            "There are reports in this ledger already, and restoring would lose them."
                                                    + " Restore into another one, or say --overwrite.");
                                }
                                tables.empty(into);
                                long rows = tables.copy(from, into);
                                ledger.renumber(into, TableCopy.tables(from));
                                into.execute(
                                        "UPDATE ledger_identity SET identity = ?",
                                        UUID.randomUUID().toString());
                                return rows;
                            });
                });
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to);
        }
    }

    /** A folder with the files in it. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
