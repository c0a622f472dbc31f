package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The files of an export as folders of parts. */
final class Parts {
    /** The dates by whose year tables are parted: the first of these that a table has. */
    private static final List<String> DATES =
            List.of("date_earliest", "published_earliest", "as_of_earliest");

    private final SparkSession session;
    private final Path export;
    private final Path target;

    Parts(SparkSession session, Path export, Path target) {
        this.session = session;
        this.export = export;
        this.target = target.toAbsolutePath();
    }

    void write() throws IOException {
        session.read()
                .text(place(export.resolve("record.jsonl")))
                .write()
                .mode(SaveMode.Overwrite)
                .text(place(target.resolve("jsonl")));
        for (Map.Entry<String, StructType> table : tables().entrySet()) {
            table(table.getKey(), table.getValue());
        }
    }

    /** An address that means the same whatever file system a cluster takes for its own. */
    static String place(Path path) {
        return path.toAbsolutePath().toUri().toString();
    }

    /** The tables with the types of their columns, as the data dictionary has them. */
    private Map<String, StructType> tables() {
        Map<String, StructType> tables = new LinkedHashMap<>();
        List<Row> columns =
                session.read()
                        .option("header", true)
                        .option("escape", "\"")
                        .csv(place(export.resolve("dictionary.csv")))
                        .select("table", "column", "type")
                        .collectAsList();
        for (Row column : columns) {
            tables.merge(
                    column.getString(0),
                    new StructType().add(column.getString(1), type(column.getString(2))),
                    (before, one) -> before.add(one.fields()[0]));
        }
        return tables;
    }

    private static DataType type(String word) {
        return switch (word) {
            case "integer" -> DataTypes.LongType;
            case "number" -> DataTypes.DoubleType;
            case "day" -> DataTypes.DateType;
            default -> DataTypes.StringType;
        };
    }

    private void table(String name, StructType columns) {
        Dataset<Row> rows =
                session.read()
                        .schema(columns)
                        .option("header", true)
                        .option("multiLine", true)
                        .option("escape", "\"")
                        .option("mode", "FAILFAST")
                        .csv(place(export.resolve(name + ".csv")));
        String place = place(target.resolve("parquet").resolve(name));
        List<String> names = List.of(columns.fieldNames());
        DATES.stream()
                .filter(names::contains)
                .findFirst()
                .ifPresentOrElse(
                        date -> byYear(rows, functions.col(date), place),
                        () -> rows.write().mode(SaveMode.Overwrite).parquet(place));
    }

    /** One file a year and processor at most: rows of a year are brought together first. */
    private static void byYear(Dataset<Row> rows, Column date, String place) {
        Column year = functions.col("year");
        rows.withColumn("year", functions.year(date))
                .repartition(year)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("year")
                .parquet(place);
    }
}
