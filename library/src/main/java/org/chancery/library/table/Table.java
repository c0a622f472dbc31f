package org.chancery.library.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a table, from which its header, its rows and its data dictionary all come.
 *
 * <pre>{@code
 * Table<Report> table = new Table<Report>("documents").text("document", "name of the report", Report::name);
 * }</pre>
 *
 * @param <R> what one row tells of
 */
public final class Table<R> {
    private final String name;
    private final List<Column<R>> columns = new ArrayList<>();

    /**
     * @param name of its file, without the ending
     */
    public Table(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    List<Column<R>> columns() {
        return List.copyOf(columns);
    }

    /** A column of words; blank means that nothing is known. */
    public Table<R> text(String column, String meaning, Function<R, String> value) {
        return add(
                column,
                Column.Type.TEXT,
                meaning,
                row -> Optional.of(value.apply(row)).filter(word -> !word.isEmpty()));
    }

    /** A column that this layout has and for which Chancery knows nothing. */
    public Table<R> unknown(String column) {
        return text(column, "always empty: not known", row -> "");
    }

    /** Several such columns. */
    public Table<R> unknown(String... names) {
        for (String column : names) {
            unknown(column);
        }
        return this;
    }

    /** A column of whole numbers that are always known. */
    public Table<R> count(String column, String meaning, Function<R, Long> value) {
        return add(column, Column.Type.INTEGER, meaning, value.andThen(Optional::of));
    }

    /** A column of whole numbers. */
    public Table<R> integer(String column, String meaning, Function<R, Optional<Long>> value) {
        return add(column, Column.Type.INTEGER, meaning, value);
    }

    /** A column of numbers. */
    public Table<R> number(String column, String meaning, Function<R, Optional<BigDecimal>> value) {
        return add(column, Column.Type.NUMBER, meaning, value);
    }

    /** A column of days. */
    public Table<R> day(String column, String meaning, Function<R, Optional<LocalDate>> value) {
        return add(column, Column.Type.DAY, meaning, value);
    }

    /** The columns of another table, their values taken from a part of the row. */
    public <P> Table<R> columns(Table<P> other, Function<R, P> part) {
        for (Column<P> column : other.columns) {
            add(
                    column.name(),
                    column.type(),
                    column.meaning(),
                    row -> column.value().apply(part.apply(row)));
        }
        return this;
    }

    private Table<R> add(
            String column,
            Column.Type type,
            String meaning,
            Function<R, ? extends Optional<?>> value) {
        columns.add(new Column<>(column, type, meaning, value));
        return this;
    }
}
