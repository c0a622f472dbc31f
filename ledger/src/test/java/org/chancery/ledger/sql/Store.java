package org.chancery.ledger.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Where ledgers are kept in tests: whatever holds of one kind of store must hold of the other. */
enum Store {
    FOLDER {
        @Override
        LedgerAddress address(Path folder) {
            return LedgerAddress.of(folder);
        }

        @Override
        String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve(Ledger.FILE);
        }

        @Override
        String toKeepWritersOut() {
            return "BEGIN IMMEDIATE";
        }

        @Override
        String toCallTheSchema(int version) {
            return "PRAGMA user_version = " + version;
        }
    },

    /** One server for all tests of a run, and a schema for each folder that a test names. */
    SERVER {
        @Override
        synchronized LedgerAddress address(Path folder) {
            String schema = "test_" + Digest.of(folder.toString());
            try (Connection connection = DriverManager.getConnection(Server.URL);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            } catch (SQLException failure) {
                throw new IllegalStateException("No schema for tests", failure);
            }
            return LedgerAddress.of(Server.URL + "&currentSchema=" + schema);
        }

        @Override
        String url(Path folder) {
            return address(folder).value();
        }

        @Override
        String toKeepWritersOut() {
            return "SELECT pg_advisory_lock(hashtextextended('chancery ' || current_schema(), 0))";
        }

        @Override
        String toCallTheSchema(int version) {
            return "UPDATE flyway_schema_history SET version = '%d' WHERE version = '%d'"
                    .formatted(version, Migrations.SCHEMA);
        }
    };

    /** A ledger of its own for each folder; the folder is not used where there is a server. */
    abstract LedgerAddress address(Path folder);

    /** For looking at, or meddling with, the tables behind the ledger's back. */
    abstract String url(Path folder);

    /** What another process does that writes. */
    abstract String toKeepWritersOut();

    /** What makes the ledger one of another version. */
    abstract String toCallTheSchema(int version);

    Ledger open(Path folder) {
        return Ledger.open(address(folder));
    }

    Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder));
    }

    long count(Path folder, String from) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(Path folder, String sql) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Started by the first who asks, stopped when the tests end. */
    private static final class Server {
        static final String URL = start().getJdbcUrl("postgres", "postgres");

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL does not start", failure);
            }
        }
    }
}
