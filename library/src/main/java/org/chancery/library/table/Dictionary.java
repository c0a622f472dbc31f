package org.chancery.library.table;

import java.io.IOException;
import java.util.List;

/**
 * The data dictionary: one row for each column of each table, from the same columns as the tables.
 */
final class Dictionary {
    private Dictionary() {}

    private record Line(Table<?> table, Column<?> column) {}

    static void write(List<? extends Table<?>> tables, TableFiles files) throws IOException {
        try (TableFile<Line> file = files.open(table())) {
            for (Table<?> table : tables) {
                for (Column<?> column : table.columns()) {
                    file.row(new Line(table, column));
                }
            }
        }
    }

    private static Table<Line> table() {
        return new Table<Line>("dictionary")
                .text("table", "the table", line -> line.table().name())
                .text("column", "its column", line -> line.column().name())
                .text(
                        "type",
                        "text, integer, number (a decimal; a double in Parquet) or day (ISO 8601)",
                        line -> line.column().type().word())
                .text("meaning", "what the column holds", line -> line.column().meaning());
    }
}
