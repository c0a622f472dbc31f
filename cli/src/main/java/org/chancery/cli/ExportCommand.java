package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery export}: the record for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the record as JSON lines (one object a line) or as a folder of CSV tables.",
        footer = {
            "",
            "Examples:",
            "  chancery export --format jsonl > record.jsonl",
            "  chancery export --format csv --out tables --actor ITA,PRT"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;
    @Mixin private FilterOptions filter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "The file (jsonl) or folder (csv) to write; standard output when left out.")
    private Optional<Path> out = Optional.empty();

    @Spec private CommandSpec spec;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == ExportFormat.CSV && out.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "CSV is several tables; name a folder for them with --out.");
        }
        Query query = filter.applyTo(Query.all());
        try (Chancery chancery = ledger.openExisting()) {
            if (out.isPresent()) {
                chancery.export(format, out.get(), query);
            } else {
                chancery.writeJsonLines(console.out(), query);
                console.out().flush();
            }
        }
        return ExitCode.OK;
    }
}
