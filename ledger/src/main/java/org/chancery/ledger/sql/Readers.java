package org.chancery.ledger.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Connections for reading, used one after the other by who needs one: to open a file of SQLite
 * costs more than most of what is asked of it.
 */
final class Readers implements AutoCloseable {
    /** So many are kept for whoever comes next. */
    private static final int KEPT = 8;

    private final Jdbi jdbi;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What some work gives; after a fault its connection is not used again. */
    <T> T with(Function<Handle, T> work) {
        Handle handle = taken().orElseGet(jdbi::open);
        boolean sound = false;
        try {
            T result = work.apply(handle);
            sound = true;
            return result;
        } finally {
            if (!sound || !kept(handle)) {
                handle.close();
            }
        }
    }

    private synchronized Optional<Handle> taken() {
        return Optional.ofNullable(idle.poll());
    }

    private synchronized boolean kept(Handle handle) {
        boolean kept = !closed && idle.size() < KEPT;
        if (kept) {
            idle.push(handle);
        }
        return kept;
    }

    /** Lets go of the file; what is still being read is read to its end. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Handle::close);
        idle.clear();
    }
}
