package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.junit.jupiter.api.Test;

/** A kept connection keeps no statement. */
class RowWorkTest {
    @Test
    void theStatementIsClosedWhenItsRowsAreTaken() throws Exception {
        List<PreparedStatement> made = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        Jdbi jdbi = Jdbi.create("jdbc:sqlite::memory:");
        jdbi.getConfig(SqlStatements.class)
                .addCustomizer(
                        new StatementCustomizer() {
                            @Override
                            public void beforeExecution(
                                    PreparedStatement statement, StatementContext context) {
                                made.add(statement);
                            }
                        });
        try (Handle handle = jdbi.open()) {
            RowWork work = row -> taken.add(row.getInt(1));
            work.takeAll(handle.createQuery("SELECT 1 UNION SELECT 2"));
            new KeyedRows(handle)
                    .each(
                            "SELECT value FROM json_each('[3,4]') WHERE value IN (<keys>)",
                            List.of(3),
                            work);

            assertThat(taken).containsExactly(1, 2, 3);
            assertThat(made).hasSize(2);
            for (PreparedStatement statement : made) {
                assertThat(statement.isClosed()).isTrue();
            }
        }
    }
}
