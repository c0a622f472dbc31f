package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Fetches the rows of many keys, some hundreds at a time.
 *
 * <p>The statement has one of two numbers of places whatever the number of keys, so that the
 * toolkit and the store read it once and not for every list. Places too many take the last key
 * again.
 */
final class KeyedRows {
    private static final int FEW = 8;
    private static final int MANY = 500;

    private final Handle handle;

    KeyedRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * Does something with each row, in the order of the statement within each few hundred keys.
     *
     * @param sql has {@code <keys>} once, where the list of keys goes
     * @param keys numbers or texts, each of them once
     */
    void each(String sql, Collection<?> keys, RowWork work) {
        List<?> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += MANY) {
            some(sql, all.subList(from, Math.min(from + MANY, all.size())), work);
        }
    }

    private void some(String sql, List<?> keys, RowWork work) {
        int places = keys.size() <= FEW ? FEW : MANY;
        List<String> marks = new ArrayList<>(Collections.nCopies(places, "?"));
        Query query = handle.createQuery(sql.replace("<keys>", String.join(",", marks)));
        for (int i = 0; i < places; i++) {
            query.bind(i, keys.get(Math.min(i, keys.size() - 1)));
        }
        work.takeAll(query);
    }
}
