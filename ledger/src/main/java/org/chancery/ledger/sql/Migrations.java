package org.chancery.ledger.sql;

import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The steps by which a ledger's tables are made and brought up to date. Up to version 6 each store
 * has steps of its own, from there on both take the same.
 */
final class Migrations {
    /** The schema these classes are written for: the number of the last step. */
    static final int SCHEMA = 14;

    private static final String STEPS = "classpath:org/chancery/ledger/sql/migrations/";

    /** Kept, because a logger that nobody keeps forgets its level; only warnings concern a user. */
    private static final Logger LOG = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /**
     * Takes the steps that are missing.
     *
     * @param store the folder of the store's own steps
     * @throws org.flywaydb.core.api.FlywayException when one of them fails; it is undone then
     */
    static void run(DataSource source, String store) {
        LOG.setLevel(Level.WARNING);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(STEPS + store, STEPS + "both")
                .placeholders(words(store))
                .load()
                .migrate();
    }

    /** What the steps that both stores take say differently in each. */
    private static Map<String, String> words(String store) {
        boolean sqlite = store.equals("sqlite");
        return Map.of(
                "identity", UUID.randomUUID().toString(),
                "text", sqlite ? "TEXT" : "TEXT COLLATE \"C\"",
                "clustered", sqlite ? "WITHOUT ROWID" : "");
    }
}
