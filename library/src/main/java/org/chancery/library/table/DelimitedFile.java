package org.chancery.library.table;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as lines of text with line feeds, in UTF-8.
 *
 * @param <R> what one row tells of
 */
public final class DelimitedFile<R> implements TableFile<R> {
    private final List<Column<R>> columns;
    private final Style style;
    private final Writer target;

    /** How cells are parted, and kept apart from what parts them. */
    public enum Style {
        /** RFC 4180 with a header line. */
        COMMAS(",", true),
        /** Parted by tabs, with a header line; white space within a cell becomes a space. */
        TABS("\t", true),
        /** The same without a header line. */
        TABS_WITHOUT_HEADER("\t", false);

        private final String delimiter;
        private final boolean header;

        Style(String delimiter, boolean header) {
            this.delimiter = delimiter;
            this.header = header;
        }

        private String cell(String text) {
            return this == COMMAS ? quoted(text) : spaced(text);
        }
    }

    /** Writes the header line, where there is one; closes {@code target} when it is closed. */
    public DelimitedFile(Table<R> table, Style style, Writer target) throws IOException {
        this.columns = table.columns();
        this.style = style;
        this.target = target;
        if (style.header) {
            line(columns.stream().map(Column::name).toList());
        }
    }

    @Override
    public void row(R row) throws IOException {
        line(
                columns.stream()
                        .map(
                                column ->
                                        column.value()
                                                .apply(row)
                                                .map(DelimitedFile::text)
                                                .orElse(""))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    private void line(List<String> cells) throws IOException {
        target.write(
                cells.stream()
                        .map(style::cell)
                        .collect(Collectors.joining(style.delimiter, "", "\n")));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String spaced(String cell) {
        return cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
