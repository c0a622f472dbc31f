package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.Query;

/** Something done with a row. */
interface RowWork {
    void take(ResultSet row) throws SQLException;

    /**
     * Does it with each row of a query, and closes the statement: who scans rows has to, or it
     * stays in the store's memory as long as its connection is kept.
     */
    default void takeAll(Query query) {
        query.scanResultSet(
                (rows, context) -> {
                    try (context) {
                        takeAll(rows.get());
                        return query;
                    }
                });
    }

    private void takeAll(ResultSet rows) throws SQLException {
        while (rows.next()) {
            take(rows);
        }
    }
}
