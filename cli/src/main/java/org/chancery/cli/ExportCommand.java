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
                "Writes the record in a layout that other programs read, and beside it a manifest that says"
                        + " what was written and from what. Layouts that have no place for a status get only"
                        + " what occurred, unless --status names others; docs/FORMATS.md describes each.",
        footer = {
            "",
            "Examples:",
            "  chancery export --format jsonl > record.jsonl",
            "  chancery export --format csv --out tables --actor ITA,PRT",
            "  chancery export --format parquet --out tables"
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
                    "The file or folder to write; standard output, where the format is one file, when"
                            + " left out.")
    private Optional<Path> out = Optional.empty();

    @Spec private CommandSpec spec;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.isOneFile() && out.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s is several files; name a folder for them with --out.".formatted(format));
        }
        Query query = filter.applyTo(Query.all());
        try (Chancery chancery = ledger.openExisting()) {
            if (out.isPresent()) {
                chancery.export(format, out.get(), query);
            } else {
                chancery.export(format, console.out(), query);
                console.out().flush();
            }
        }
        return ExitCode.OK;
    }
}
