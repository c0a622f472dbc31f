package org.chancery.library.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.StatementKind;

/**
 * The record as CommonMark: a section for each kind, a heading for each entry, and under it every
 * finding with its status, its date, its words and its report.
 */
public final class MarkdownFormat implements RecordFormat {
    private static final String FILE = "record.md";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        try (Writer target = out.text(FILE)) {
            target.write("# The record\n");
            entries(record, target);
            disputes(record, target);
            target.write("\n## Reports\n\n");
            for (Report report : record.reports()) {
                target.write("- " + report(record, report) + "\n");
            }
        }
        return new LeftOut();
    }

    private static void entries(RecordSource record, Writer target) throws IOException {
        Optional<StatementKind> section = Optional.empty();
        for (ToldEntry told : record.entries()) {
            if (!section.equals(Optional.of(told.entry().of()))) {
                section = Optional.of(told.entry().of());
                target.write("\n## " + heading(told.entry().of()) + "\n");
            }
            target.write("\n### " + escaped(told.entry().title()) + "\n\n");
            for (Telling telling : told.tellings()) {
                target.write("- " + line(telling) + "\n");
            }
        }
    }

    private static String heading(StatementKind kind) {
        return switch (kind) {
            case EVENT -> "Events";
            case AGREEMENT -> "Agreements";
            case VISIT -> "Visits";
            case CLAIM -> "Claims";
            case FORECAST -> "Forecasts";
            case QUANTITY -> "Quantities";
            case RELATION -> "Relations";
        };
    }

    private static String line(Telling telling) {
        String when =
                telling.statement().when().isUnknown()
                        ? ""
                        : ", " + escaped(telling.statement().when().edtf());
        String came =
                telling.outcome()
                        .map(outcome -> "; " + escaped(outcome.verdict().word().replace('_', ' ')))
                        .orElse("");
        return "**%s**%s%s: “%s” (%s)"
                .formatted(
                        escaped(telling.stage()),
                        when,
                        came,
                        escaped(telling.quote()),
                        escaped(telling.sighting().report()));
    }

    private static void disputes(RecordSource record, Writer target) throws IOException {
        boolean first = true;
        for (Dispute dispute : record.disputes()) {
            target.write(first ? "\n## Disputes\n" : "");
            first = false;
            target.write("\n### " + escaped(dispute.about()) + "\n\n");
            for (Dispute.Side side : dispute.sides()) {
                target.write("- " + escaped(side.says()) + "\n");
            }
        }
    }

    private static String report(RecordSource record, Report report) {
        StringBuilder line = new StringBuilder("**" + escaped(report.name()) + "**");
        report.header().title().ifPresent(title -> line.append(": ").append(escaped(title)));
        report.header().outlet().ifPresent(outlet -> line.append(", ").append(escaped(outlet)));
        if (!report.dating().published().isUnknown()) {
            line.append(", ").append(escaped(report.dating().published().edtf()));
        }
        record.text(report.article())
                .address()
                .ifPresent(address -> line.append(", ").append(escaped(address)));
        return line.toString();
    }

    /** What can mean something to Markdown within a line is made to mean itself. */
    private static String escaped(String words) {
        return words.strip()
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("([\\\\`*_\\[\\]<>&~])", "\\\\$1");
    }
}
