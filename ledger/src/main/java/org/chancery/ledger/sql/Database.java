package org.chancery.ledger.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Where a ledger's tables are, its schema up to date, its errors put in words. */
interface Database extends AutoCloseable {
    /**
     * One transaction that writes; it is on disk when this returns. Writers wait for one another.
     */
    <T> T write(Function<Handle, T> work);

    /** One transaction that reads a single state of the ledger. */
    <T> T read(Function<Handle, T> work);

    /** False when it was opened, or can only be opened, to be read. */
    boolean isWritable();

    /** Why this kind of store cannot keep a text; empty when it can. */
    Optional<String> objection(String text);

    /** What the store itself finds wrong with its pages and references; none when it is sound. */
    List<String> damages();

    /** The bytes it takes on disk. */
    long bytes();

    /** Writes one state of it to a new SQLite file, whatever others are writing meanwhile. */
    void copyTo(Path file);

    /** After rows with numbers of their own were put in: what comes next is numbered after them. */
    void renumber(Handle handle, List<String> tables);

    @Override
    void close();
}
