package org.chancery.library;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Where ledgers are kept in tests. */
enum Place {
    FOLDER {
        @Override
        String ledger(Path folder) {
            return folder.toString();
        }
    },

    /** One server for all tests of a run, and a schema for each folder that a test names. */
    SERVER {
        @Override
        synchronized String ledger(Path folder) {
            String schema = "test_" + Integer.toHexString(folder.toString().hashCode());
            try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            } catch (SQLException failure) {
                throw new IllegalStateException("No schema for tests", failure);
            }
            return Server.STARTED.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }
    };

    /** A ledger of its own for each folder; the folder is not used where there is a server. */
    abstract String ledger(Path folder);

    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL does not start", failure);
            }
        }
    }
}
