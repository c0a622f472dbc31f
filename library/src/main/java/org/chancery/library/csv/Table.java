package org.chancery.library.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table on its way into a file: RFC 4180 with a header line, line feeds, UTF-8.
 *
 * @param <R> what one row tells of
 */
final class Table<R> {
    private final List<String> names = new ArrayList<>();
    private final List<Function<R, String>> values = new ArrayList<>();

    /** Adds a column; an empty value means that nothing is known. */
    Table<R> column(String name, Function<R, String> value) {
        names.add(name);
        values.add(value);
        return this;
    }

    /** Adds the columns of another table, their values taken from a part of the row. */
    <P> Table<R> columns(Table<P> other, Function<R, P> part) {
        for (int i = 0; i < other.names.size(); i++) {
            Function<P, String> value = other.values.get(i);
            column(other.names.get(i), row -> value.apply(part.apply(row)));
        }
        return this;
    }

    void write(Path file, List<R> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(line(names));
            for (R row : rows) {
                out.write(line(values.stream().map(value -> value.apply(row)).toList()));
            }
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
