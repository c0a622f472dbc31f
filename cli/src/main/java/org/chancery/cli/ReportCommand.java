package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.ActorLists;
import org.chancery.library.Chancery;
import org.chancery.library.Query;
import org.chancery.pages.Pages;
import org.chancery.pages.dossier.TooManyReportsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery report}: the record as one file to look at and to send. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes the record as one HTML file that opens anywhere: timelines, agreements and their life,"
                        + " forecasts, disputes, and every report with its findings marked. It loads nothing"
                        + " from elsewhere and can be read without JavaScript.",
        footer = {
            "",
            "Examples:",
            "  chancery report --out report.html",
            "  chancery report --out norway.html --actor NOR --title \"Norway in 2022\" --during 2022"
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;
    @Mixin private FilterOptions filter;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The file to write (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--title", paramLabel = "WORDS", description = "What to call it.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "The language of its own words: en or de (default: ${DEFAULT-VALUE}).")
    private String language;

    @Spec private CommandSpec spec;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Query query = filter.applyTo(Query.all());
        try (Chancery chancery = ledger.openExisting()) {
            if (chancery.reports().isEmpty()) {
                console.err()
                        .println(
                                "There is no report in "
                                        + ledger.value()
                                        + "; chancery read PATH reads some.");
                return ExitCode.PARTLY;
            }
            write(chancery, query);
        }
        console.err().println("Written to " + out + "; open it in a browser.");
        return ExitCode.OK;
    }

    /** Written beside the target and then moved, so that nobody ever sees half a file. */
    private void write(Chancery chancery, Query query) {
        try {
            Path draft = out.resolveSibling(out.getFileName() + ".part");
            try {
                try (BufferedWriter page = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    Pages.writeReport(
                            chancery,
                            query,
                            ActorLists.of(ledger.value()),
                            Locale.forLanguageTag(language),
                            title,
                            page);
                }
                Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (TooManyReportsException tooMany) {
            throw new ParameterException(
                    spec.commandLine(),
                    tooMany.getMessage() + " --actor, --during and --report narrow it.",
                    tooMany);
        } catch (IOException failure) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The report could not be written to %s (%s). Check that the folder exists and can be written."
                            .formatted(out, failure),
                    failure);
        }
    }
}
