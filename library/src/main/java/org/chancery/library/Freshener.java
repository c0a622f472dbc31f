package org.chancery.library;

import org.chancery.ledger.sql.Ledger;

/**
 * Brings record and search index up to date with the ledger, and closes them in order: whoever
 * closes waits for who is at it.
 */
final class Freshener implements AutoCloseable {
    private final Ledger ledger;
    private final RecordKeeper record;
    private final IndexKeeper index;
    private boolean closed;

    Freshener(Ledger ledger, RecordKeeper record, IndexKeeper index) {
        this.ledger = ledger;
        this.record = record;
        this.index = index;
    }

    /** Does nothing once this is closed: whoever opens the ledger next does it. */
    synchronized void freshen() {
        if (closed) {
            return;
        }
        Troubles.told(
                () -> {
                    if (record.freshen(Query.all())) {
                        index.freshen();
                    }
                    record.prepare();
                    return this;
                });
    }

    /** The index is told first, so that who is writing it comes to an end soon. */
    @Override
    public void close() {
        index.close();
        synchronized (this) {
            closed = true;
            ledger.close();
        }
    }
}
