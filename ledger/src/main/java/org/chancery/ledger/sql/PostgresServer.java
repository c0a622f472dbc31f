package org.chancery.ledger.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * A schema of a PostgreSQL server. Many may read and write at once; those who write wait for one
 * another, since what was adopted last must also have been numbered last.
 */
final class PostgresServer implements Database {
    /** So many threads of one process may ask at once; the others wait for their turn. */
    private static final int CONNECTIONS = 8;

    /** A connection that nobody wants is given back after so many milliseconds. */
    private static final long IDLE = 10_000;

    /** One lock for each schema, held to the end of a transaction or until it is given back. */
    private static final String LOCK = "(hashtextextended('chancery ' || current_schema(), 0))";

    private final LedgerAddress address;
    private final int patience;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final boolean writable;

    private PostgresServer(LedgerAddress address, int patience, boolean forWriting) {
        this.address = address;
        this.patience = patience;
        this.source = connected(address, patience);
        this.jdbi = Jdbi.create(source);
        try {
            boolean allowed = mayWrite();
            if (allowed && (forWriting || version() > 0)) {
                bringUpToDate();
            }
            this.writable = forWriting && allowed;
            requireSchema();
        } catch (RuntimeException failure) {
            source.close();
            throw failure;
        }
    }

    /**
     * Opens the schema, making its tables where needed and allowed.
     *
     * @param patience how long to wait for another writer, in milliseconds
     */
    static PostgresServer open(LedgerAddress address, int patience) {
        return new PostgresServer(address, patience, true);
    }

    /** Opens the schema to be looked at only. */
    static PostgresServer openForReading(LedgerAddress address, int patience) {
        return new PostgresServer(address, patience, false);
    }

    private static HikariDataSource connected(LedgerAddress address, int patience) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.value());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setPoolName("chancery");
        config.setIdleTimeout(IDLE);
        config.addDataSourceProperty("ApplicationName", "chancery");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setConnectionInitSql("SET lock_timeout = " + patience);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failure) {
            throw new LedgerException(words(address, patience, failure), failure);
        }
    }

    /** A standby, or a login that may only look, cannot be written. */
    private boolean mayWrite() {
        return read(
                handle ->
                        handle.select(
                                        """
                                        SELECT NOT pg_is_in_recovery()
                                            AND current_setting('default_transaction_read_only') = 'off'
                                            AND CASE
                                                WHEN to_regclass('report') IS NULL
                                                THEN has_schema_privilege(current_schema(), 'CREATE')
                                                ELSE has_table_privilege('report', 'INSERT')
                                            END""")
                                .mapTo(Boolean.class)
                                .one());
    }

    private void bringUpToDate() {
        if (version() >= Migrations.SCHEMA) {
            return;
        }
        try (Handle alone = jdbi.open()) {
            alone.execute("SELECT pg_advisory_lock" + LOCK);
            try {
                Migrations.run(source, "postgresql");
            } finally {
                alone.execute("SELECT pg_advisory_unlock" + LOCK);
            }
        } catch (JdbiException | FlywayException failure) {
            throw explained(failure);
        }
    }

    private void requireSchema() {
        int found = version();
        if (found == 0) {
            throw new LedgerException(
                    "There is no ledger in %s. Read some reports first, or name another one."
                            .formatted(address));
        }
        if (found != Migrations.SCHEMA) {
            throw new LedgerException(
                    ("The ledger %s has schema %d, this version of Chancery knows schema %d. Open"
                                    + " it once with the newer version, by somebody who may write"
                                    + " there.")
                            .formatted(address, found, Migrations.SCHEMA));
        }
    }

    /** The number of the last step taken; 0 when there are no tables yet. */
    private int version() {
        return read(
                handle -> {
                    boolean made =
                            handle.select("SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                                    .mapTo(Boolean.class)
                                    .one();
                    return made
                            ? handle.select(
                                            "SELECT coalesce(max(CAST(version AS INTEGER)), 0)"
                                                    + " FROM flyway_schema_history WHERE success")
                                    .mapTo(Integer.class)
                                    .one()
                            : 0;
                });
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (!writable) {
            throw new LedgerException(
                    "The ledger %s was opened to be read only. Log in as somebody who may write there."
                            .formatted(address));
        }
        try {
            return jdbi.inTransaction(
                    handle -> {
                        handle.execute("SELECT pg_advisory_xact_lock" + LOCK);
                        return work.apply(handle);
                    });
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    @Override
    public Optional<String> objection(String text) {
        return text.indexOf('\0') < 0
                ? Optional.empty()
                : Optional.of(
                        "it holds NUL characters, which PostgreSQL cannot keep; take them out, or"
                                + " read it into a ledger in a folder");
    }

    /** References cannot be broken on a server, and its pages are for pg_amcheck to look at. */
    @Override
    public List<String> damages() {
        return List.of();
    }

    @Override
    public long bytes() {
        return read(
                handle ->
                        handle.select(
                                        """
                                        SELECT coalesce(sum(pg_total_relation_size(oid)), 0)
                                        FROM pg_class
                                        WHERE relkind = 'r' AND relnamespace = (
                                            SELECT oid FROM pg_namespace
                                            WHERE nspname = current_schema())""")
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public void copyTo(Path file) {
        try (SqliteFile target = SqliteFile.open(file, patience)) {
            List<String> tables = target.read(TableCopy::tables);
            read(from -> target.write(into -> new TableCopy(tables).copy(from, into)));
        }
    }

    @Override
    public void renumber(Handle handle, List<String> tables) {
        for (String table : tables) {
            handle.select(
                            """
                            SELECT column_name FROM information_schema.columns
                            WHERE table_schema = current_schema() AND table_name = ?
                                AND is_identity = 'YES'""",
                            table)
                    .mapTo(String.class)
                    .forEach(column -> renumber(handle, table, column));
        }
    }

    private static void renumber(Handle handle, String table, String column) {
        handle.execute(
                "SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'),".formatted(table, column)
                        + " coalesce(max(%2$s), 1), max(%2$s) IS NOT NULL) FROM %1$s"
                                .formatted(table, column));
    }

    @Override
    public void close() {
        source.close();
    }

    private LedgerException explained(RuntimeException failure) {
        return new LedgerException(words(address, patience, failure), failure);
    }

    private static String words(LedgerAddress address, int patience, RuntimeException failure) {
        String state = Faults.origin(failure).map(SQLException::getSQLState).orElse("");
        return "The ledger " + address + " " + words(state, patience, failure);
    }

    /** By SQLSTATE, of which the first two characters are the class. */
    private static String words(String state, int patience, RuntimeException failure) {
        String kind = state.length() < 2 ? "" : state.substring(0, 2);
        return switch (kind) {
            case "08", "57" ->
                    "cannot be reached (%s). What was acknowledged is kept; check that the server runs, then run again."
                            .formatted(reason(failure));
            case "28" ->
                    "refuses the login (%s). Give user and password in the address, or the password in ~/.pgpass."
                            .formatted(reason(failure));
            case "3D" -> "does not exist. Make the database first: createdb NAME.";
            case "53" ->
                    "has no room left (%s). What was acknowledged is kept; make room and run again."
                            .formatted(reason(failure));
            case "25", "42" ->
                    "cannot be written, or not read, by this login (%s)."
                            .formatted(reason(failure));
            case "55" ->
                    "was still being written by another process after %s s. Wait until it has finished, then try again."
                            .formatted(patience / 1000.0);
            case "22" -> "cannot keep what was to be written (%s).".formatted(reason(failure));
            case "XX", "58" ->
                    "is damaged (%s). Nothing was changed. Restore a backup: chancery ledger restore."
                            .formatted(reason(failure));
            default -> "failed: " + reason(failure);
        };
    }

    private static String reason(RuntimeException failure) {
        return Faults.origin(failure)
                .map(SQLException::getMessage)
                .orElseGet(() -> String.valueOf(failure.getMessage()))
                .replaceAll("\\s*\\R\\s*", " ");
    }
}
