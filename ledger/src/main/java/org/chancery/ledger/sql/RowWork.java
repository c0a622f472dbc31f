package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Something done with a row. */
interface RowWork {
    void take(ResultSet row) throws SQLException;

    default void takeAll(ResultSet rows) throws SQLException {
        while (rows.next()) {
            take(rows);
        }
    }
}
