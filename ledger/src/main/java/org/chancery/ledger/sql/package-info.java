/**
 * The ledger in a SQLite file or a PostgreSQL schema: reports, readings, findings and the record,
 * rows only ever added.
 *
 * <p>Where to begin: {@link org.chancery.ledger.sql.Ledger} is the door. Behind it a {@code
 * Database} is a {@code SqliteFile} or a {@code PostgresServer}; each {@code …Table} knows the SQL
 * of a few tables; {@code FindingSearch}, {@code FindingReader} and {@code FindingWriter} fetch and
 * add findings, {@code CorrectedFindings} lays corrections over them, {@code RecordTable} keeps and
 * {@code StoredRecord} looks up what resolution made of them.
 *
 * <p>This package decides nothing about what belongs together; it keeps what it is given and gives
 * it back unchanged.
 */
package org.chancery.ledger.sql;
