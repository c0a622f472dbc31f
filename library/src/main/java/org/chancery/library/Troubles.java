package org.chancery.library;

import java.util.function.Supplier;
import org.chancery.ledger.search.SearchException;
import org.chancery.ledger.sql.LedgerException;

/** The ledger's troubles in this room's words. */
final class Troubles {
    private Troubles() {}

    /**
     * What some work yields.
     *
     * @throws ChanceryException with the same message, where ledger or index could not do it
     */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (LedgerException | SearchException failure) {
            throw new ChanceryException(failure.getMessage(), failure);
        }
    }
}
