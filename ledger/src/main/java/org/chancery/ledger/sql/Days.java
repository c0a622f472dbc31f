package org.chancery.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.time.DateRange;

/** Days and intervals as columns: ISO 8601 text, NULL for an open end. */
final class Days {
    private Days() {}

    static String column(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    /** The interval in the columns {@code earliest}, {@code latest} and {@code date_text}. */
    static DateRange range(ResultSet row) throws SQLException {
        return range(row, "earliest", "latest", "date_text");
    }

    static DateRange range(ResultSet row, String earliest, String latest, String text)
            throws SQLException {
        return new DateRange(day(row, earliest), day(row, latest), row.getString(text));
    }
}
