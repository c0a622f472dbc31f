package org.chancery.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/** Copies the rows of all tables from one store to another of the same schema. */
final class TableCopy {
    private static final int BATCH = 1000;

    /** What is not copied: the steps taken, and the identity, which is each ledger's own. */
    private static final List<String> OWN = List.of("flyway_schema_history", "ledger_identity");

    private final List<String> tables;

    /**
     * @param tables those that others refer to first
     */
    TableCopy(List<String> tables) {
        this.tables = tables;
    }

    /** The tables of a SQLite ledger in the order they were made in, so referred-to ones first. */
    static List<String> tables(Handle sqlite) {
        return sqlite.select(
                        "SELECT name FROM sqlite_master WHERE type = 'table'"
                                + " AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
                .mapTo(String.class)
                .filter(name -> !OWN.contains(name))
                .list();
    }

    /** Takes all rows out of the tables. */
    void empty(Handle target) {
        List<String> last = new ArrayList<>(tables);
        Collections.reverse(last);
        last.forEach(table -> target.execute("DELETE FROM " + table));
    }

    /**
     * Puts the rows of one store into the empty tables of the other.
     *
     * @return how many rows there were
     */
    long copy(Handle from, Handle into) {
        long rows = 0;
        for (String table : tables) {
            try {
                rows += copy(table, from.getConnection(), into.getConnection());
            } catch (SQLException failure) {
                throw new TransactionException("Rows of " + table, failure);
            }
        }
        return rows;
    }

    private static long copy(String table, Connection from, Connection into) throws SQLException {
        long count = 0;
        try (Statement query = from.createStatement()) {
            query.setFetchSize(BATCH);
            // Rows that refer to others of the same table have the greater numbers.
            try (ResultSet rows = query.executeQuery("SELECT * FROM " + table + " ORDER BY 1");
                    PreparedStatement insert =
                            into.prepareStatement(insertion(table, rows.getMetaData()))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        return count;
    }

    private static String insertion(String table, ResultSetMetaData columns) throws SQLException {
        int count = columns.getColumnCount();
        StringBuilder names = new StringBuilder();
        for (int column = 1; column <= count; column++) {
            names.append(column == 1 ? "" : ", ").append(columns.getColumnName(column));
        }
        String values =
                IntStream.range(0, count).mapToObj(n -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")";
    }
}
