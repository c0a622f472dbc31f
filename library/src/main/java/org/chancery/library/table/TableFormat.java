package org.chancery.library.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.StatementKind;

/**
 * The record as tables: {@code documents}, one for each kind of finding ({@code events}, {@code
 * agreements}, …), {@code participants}, {@code dyads}, {@code entries}, {@code entry_history},
 * {@code entry_links}, {@code disputes}, and {@code dictionary.csv}, which says what each column
 * holds.
 *
 * <p>Names and order of columns do not change within version 1; new ones are added at the end.
 */
public final class TableFormat implements RecordFormat {
    private final Kind kind;

    private enum Kind {
        CSV,
        PARQUET
    }

    private TableFormat(Kind kind) {
        this.kind = kind;
    }

    /** Comma-separated values. */
    public static TableFormat csv() {
        return new TableFormat(Kind.CSV);
    }

    /** Parquet, typed. */
    public static TableFormat parquet() {
        return new TableFormat(Kind.PARQUET);
    }

    @Override
    public Optional<String> onlyFile() {
        return Optional.empty();
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        TableFiles files = kind == Kind.CSV ? commas(out) : new Columnar(out);
        files.open(RecordTables.documents(record)).rows(record.reports());
        findings(record, files);
        entries(record, files);
        disputes(record, files);
        Dictionary.write(tables(record), commas(out));
        return new LeftOut();
    }

    private static TableFiles commas(Output out) {
        return new Lines(out);
    }

    /** All tables, in the order of the dictionary. */
    private static List<Table<?>> tables(RecordSource record) {
        List<Table<?>> all = new ArrayList<>();
        all.add(RecordTables.documents(record));
        for (StatementKind kind : StatementKind.values()) {
            all.add(findings(kind));
        }
        all.add(ActorTables.participants());
        all.add(ActorTables.dyads());
        all.add(RecordTables.entries());
        all.add(RecordTables.history());
        all.add(RecordTables.links());
        all.add(RecordTables.disputes());
        return all;
    }

    private static Table<Telling> findings(StatementKind kind) {
        Table<Telling> own = StatementColumns.of(kind);
        return RecordTables.finding(own.name()).columns(own, telling -> telling);
    }

    private static void findings(RecordSource record, TableFiles files) throws IOException {
        Map<StatementKind, TableFile<Telling>> byKind = new EnumMap<>(StatementKind.class);
        try (TableFile<ActorTables.Participant> participants =
                        files.open(ActorTables.participants());
                TableFile<Dyad> dyads = files.open(ActorTables.dyads())) {
            for (StatementKind kind : StatementKind.values()) {
                byKind.put(kind, files.open(findings(kind)));
            }
            for (Telling telling : record.findings()) {
                byKind.get(telling.statement().kind()).row(telling);
                for (ActorTables.Participant one : ActorTables.Participant.of(telling)) {
                    participants.row(one);
                }
                for (Dyad dyad : Dyad.of(telling)) {
                    dyads.row(dyad);
                }
            }
        } finally {
            for (TableFile<Telling> file : byKind.values()) {
                file.close();
            }
        }
    }

    private static void entries(RecordSource record, TableFiles files) throws IOException {
        try (TableFile<ToldEntry> entries = files.open(RecordTables.entries());
                TableFile<RecordTables.Step> history = files.open(RecordTables.history());
                TableFile<RecordTables.Tie> links = files.open(RecordTables.links())) {
            for (ToldEntry told : record.entries()) {
                entries.row(told);
                for (RecordTables.Step step : RecordTables.Step.of(told)) {
                    history.row(step);
                }
                for (RecordTables.Tie tie : RecordTables.Tie.of(told)) {
                    links.row(tie);
                }
            }
        }
    }

    private static void disputes(RecordSource record, TableFiles files) throws IOException {
        try (TableFile<RecordTables.Answer> disputes = files.open(RecordTables.disputes())) {
            long number = 0;
            for (Dispute dispute : record.disputes()) {
                number++;
                for (RecordTables.Answer answer : RecordTables.Answer.of(number, dispute)) {
                    disputes.row(answer);
                }
            }
        }
    }

    private record Lines(Output out) implements TableFiles {
        @Override
        public <R> TableFile<R> open(Table<R> table) throws IOException {
            return new DelimitedFile<>(
                    table, DelimitedFile.Style.COMMAS, out.text(table.name() + ".csv"));
        }
    }

    private record Columnar(Output out) implements TableFiles {
        @Override
        public <R> TableFile<R> open(Table<R> table) throws IOException {
            return new ParquetFile<>(table, out.file(table.name() + ".parquet"));
        }
    }
}
