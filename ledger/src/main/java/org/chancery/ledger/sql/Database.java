package org.chancery.ledger.sql;

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

    @Override
    void close();
}
