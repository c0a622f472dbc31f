/**
 * The ledger in a SQLite file or a PostgreSQL schema: reports, readings, findings and the record,
 * rows only ever added.
 *
 * <p>This package decides nothing about what belongs together; it keeps what it is given and gives
 * it back unchanged.
 */
package org.chancery.ledger.sql;
