package org.chancery.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A tab-separated resource whose first line that is no comment names the columns.
 *
 * <p>Lines that begin with {@code #} are comments; lists within a field are separated by '|'.
 */
final class Table {
    private final String name;
    private final Map<String, Integer> columns;
    private final List<Row> rows = new ArrayList<>();

    /** One line; a column it does not reach, or that the table lacks, is blank. */
    final class Row {
        private final String[] fields;

        private Row(String[] fields) {
            this.fields = fields;
        }

        String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= fields.length ? "" : fields[index].strip();
        }

        List<String> list(String column) {
            String field = get(column);
            return field.isEmpty()
                    ? List.of()
                    : Stream.of(field.split("\\|"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();
        }

        String table() {
            return name;
        }
    }

    private Table(String name, String header) {
        this.name = name;
        this.columns = new HashMap<>();
        String[] names = header.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip(), i);
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Reads the resource beside this class. */
    static Table read(String name) {
        return of(name, lines(name));
    }

    /** Reads a file that a user's folder holds. */
    static Table read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return of(file.getFileName().toString(), lines.filter(Table::saysSomething).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the actor list " + file, failure);
        }
    }

    private static Table of(String name, List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalStateException("The actor list " + name + " has no header line");
        }
        Table table = new Table(name, lines.get(0));
        lines.stream().skip(1).forEach(line -> table.rows.add(table.new Row(line.split("\t", -1))));
        return table;
    }

    /** The lines of a resource beside this class, without comments and blank ones. */
    static List<String> lines(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its actor list " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(Table::saysSomething)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the actor list " + name, failure);
        }
    }

    private static boolean saysSomething(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
