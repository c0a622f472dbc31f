package org.chancery.library.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name never changes within a version of the layout
 * @param type what its values are
 * @param meaning what it holds, for the data dictionary
 * @param value its value in a row; empty when nothing is known
 * @param <R> what one row tells of
 */
record Column<R>(String name, Type type, String meaning, Function<R, ? extends Optional<?>> value) {

    /** What the values of a column are. */
    enum Type {
        /** A {@code String}. */
        TEXT,
        /** A {@code Long}. */
        INTEGER,
        /** A {@code BigDecimal}; a double where a layout has no decimals. */
        NUMBER,
        /** A {@code LocalDate}. */
        DAY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
