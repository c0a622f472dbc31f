package org.chancery.library.table;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A table as a Parquet file, version 2, compressed by Snappy; what is not known is null.
 *
 * @param <R> what one row tells of
 */
final class ParquetFile<R> implements TableFile<R> {
    private final ParquetWriter<R> writer;

    ParquetFile(Table<R> table, Path file) throws IOException {
        List<Column<R>> columns = table.columns();
        this.writer =
                ParquetWriter.writeFile(
                        new MessageType(
                                table.name(), columns.stream().map(ParquetFile::field).toList()),
                        file.toFile(),
                        (row, to) -> columns.forEach(column -> write(column, row, to)));
    }

    private static Type field(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case DAY ->
                    Types.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(column.name());
        };
    }

    private static <R> void write(Column<R> column, R row, ValueWriter to) {
        column.value().apply(row).ifPresent(value -> to.write(column.name(), stored(value)));
    }

    private static Object stored(Object value) {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate day ? (Object) Math.toIntExact(day.toEpochDay()) : value;
    }

    @Override
    public void row(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
