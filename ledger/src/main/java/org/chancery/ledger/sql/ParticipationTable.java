package org.chancery.ledger.sql;

import org.jdbi.v3.core.Handle;

/** Who takes part in which finding, in the order in which they are listed. */
final class ParticipationTable {
    /** Whose findings are all findings. */
    static final String ANYBODY = "";

    /** Those who merely pass something on take no part in it. */
    private static final String TAKING_PART = "role NOT IN ('stated_by', 'chain')";

    private static final String OF_READING =
            """
            INSERT INTO participation (who, published, finding, earliest, latest)
            SELECT part.who, coalesce(r.best, r.latest, r.earliest, '9999'), f.number,
                   coalesce(f.earliest, CASE WHEN f.latest IS NULL THEN '99999' ELSE '' END),
                   coalesce(f.latest, CASE WHEN f.earliest IS NULL THEN '' ELSE '99999' END)
            FROM reading r
            JOIN finding f ON f.reading = r.number AND f.contained_in IS NULL
            JOIN (
                SELECT a.finding, a.id AS who FROM actor_reference a
                    JOIN finding own ON own.number = a.finding
                    WHERE own.reading = :reading AND %1$s
                UNION SELECT a.finding, a.code FROM actor_reference a
                    JOIN finding own ON own.number = a.finding
                    WHERE own.reading = :reading AND a.code IS NOT NULL AND %1$s
                UNION SELECT own.number, '' FROM finding own WHERE own.reading = :reading
            ) part ON part.finding = f.number
            WHERE r.number = :reading"""
                    .formatted(TAKING_PART);

    private final Handle handle;

    ParticipationTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds those who take part in the findings of a reading. */
    void add(long reading) {
        handle.createUpdate(OF_READING).bind("reading", reading).execute();
    }
}
