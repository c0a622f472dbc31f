package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.Query;
import org.chancery.library.ReadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery read PATH…}: reports in, the record out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads reports into the ledger. A report that is there already is skipped, so an interrupted run"
                        + " is resumed by calling it again.",
        footer = {
            "",
            "Examples:",
            "  chancery read examples",
            "  chancery read dispatches/ crawl.jsonl --ledger gulf",
            "  chancery read CC-NEWS-20240312.warc.gz mails.mbox stories.zip",
            "  chancery read table.csv --field text=body,date=published",
            "  cat report.txt | chancery read -"
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files or folders, or - for standard input; chancery formats lists what can be read.")
    private List<String> paths;

    @Mixin private LedgerOption ledger;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write the whole record there, as JSON lines.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "ENDING",
            description =
                    "How to read standard input, such as html, csv or jsonl (default: by its first bytes).")
    private Optional<String> format = Optional.empty();

    @Mixin private FieldOption fields;

    @Option(names = "--json", description = "Print what was done as JSON lines.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress, only what was refused.")
    private boolean quiet;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadSummary summary;
        try (Chancery chancery = ledger.openOrCreate();
                ReadProgress progress = new ReadProgress(console, quiet, json)) {
            summary = read(chancery, progress);
            out.ifPresent(file -> chancery.export(ExportFormat.JSONL, file, Query.all()));
        }
        report(summary);
        return summary.refused() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    /** Standard input is one more report, read after the paths. */
    private ReadSummary read(Chancery chancery, ReadProgress progress) {
        List<Path> files = paths.stream().filter(path -> !path.equals("-")).map(Path::of).toList();
        ReadSummary ofFiles =
                files.isEmpty()
                        ? ReadSummary.none()
                        : chancery.read(files, fields.fields(), progress);
        return files.size() == paths.size()
                ? ofFiles
                : ofFiles.plus(chancery.read(inputName(), console.in(), fields.fields(), progress));
    }

    private String inputName() {
        return "standard-input" + format.map(ending -> "." + ending).orElse("");
    }

    private void report(ReadSummary summary) {
        if (json) {
            return;
        }
        console.out()
                .printf(
                        "%s read into %s%s%s%s.%n",
                        count(summary.accepted(), "report"),
                        ledger.shown(),
                        summary.known() == 0 ? "" : ", " + summary.known() + " there already",
                        summary.dated() == 0 ? "" : ", " + summary.dated() + " dated by the others",
                        refused(summary));
        if (summary.accepted() + summary.known() > 0) {
            console.out().println(console.style().quiet("Next: chancery brief" + ledgerHint()));
        }
    }

    private static String refused(ReadSummary summary) {
        if (summary.refused() == 0) {
            return "";
        }
        return ", "
                + summary.refused()
                + " refused"
                + (summary.otherLanguage() == 0
                        ? ""
                        : " (" + summary.otherLanguage() + " in another language)");
    }

    private String ledgerHint() {
        String folder = ledger.shown();
        if (folder.equals("chancery-ledger")) {
            return "";
        }
        boolean plain = folder.matches("[\\w./:+@-]+");
        return " --ledger " + (plain ? folder : "'" + folder.replace("'", "'\\''") + "'");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
