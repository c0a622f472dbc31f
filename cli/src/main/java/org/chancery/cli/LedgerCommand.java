package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery ledger}: looking after the ledger itself. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the ledger itself: is it sound, how large is it, copies of it.",
        footer = {
            "",
            "Examples:",
            "  chancery ledger verify",
            "  chancery ledger backup gulf-2026-03-01.sqlite --ledger gulf",
            "  chancery ledger restore gulf-2026-03-01.sqlite --ledger jdbc:postgresql://host/gulf"
        })
final class LedgerCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final Console console;

    @Spec private CommandSpec spec;

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.OK;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Looks at every report, finding and entry: is it as it came in, does every quote"
                            + " stand where it is said to, is whatever is named there.")
    int verify(@Mixin LedgerOption ledger) {
        boolean well = true;
        try (Chancery chancery = ledger.openExisting()) {
            for (Upkeep.Check check : chancery.upkeep().verify()) {
                print(check);
                well &= check.faults().isEmpty();
            }
        }
        return well ? ExitCode.OK : ExitCode.PARTLY;
    }

    private void print(Upkeep.Check check) {
        boolean well = check.faults().isEmpty();
        Style style = console.style();
        console.out()
                .printf(
                        "%s %9d  %s%n",
                        well ? style.good("ok") : style.bad("!!"), check.looked(), check.what());
        check.faults().forEach(fault -> console.out().println("     " + Prose.oneLine(fault)));
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description =
                    "Writes the ledger as it is at one moment to a new SQLite file, also while others"
                            + " write, and also from PostgreSQL. Imported actors are not in it.")
    int backup(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
                    Path file) {
        try (Chancery chancery = ledger.openExisting()) {
            chancery.upkeep().backUp(file);
        }
        console.out().printf("%s is written to %s.%n", ledger.shown(), file);
        return ExitCode.OK;
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description =
                    "Puts a backup in the place of what is in the ledger, all or nothing. A ledger that"
                            + " has reports is left alone unless --overwrite is said.")
    int restore(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "FILE", description = "What backup has written.") Path file,
            @Option(names = "--overwrite", description = "Lose what is in the ledger now.")
                    boolean overwrite) {
        long rows;
        try (Chancery chancery = ledger.openOrCreate()) {
            rows = chancery.upkeep().restore(file, overwrite);
        }
        console.out().printf("%d rows of %s are in %s now.%n", rows, file, ledger.shown());
        return ExitCode.OK;
    }

    @Command(
            name = "stats",
            mixinStandardHelpOptions = true,
            description =
                    "Tells how much there is of everything, its size on disk, and its growth.")
    int stats(
            @Mixin LedgerOption ledger,
            @Option(names = "--json", description = "Print it as JSON lines.") boolean json) {
        try (Chancery chancery = ledger.openExisting()) {
            Upkeep.Size size = chancery.upkeep().size();
            if (json) {
                JsonLine line = new JsonLine("size");
                line.with("bytes", size.bytes()).with("indexBytes", size.indexBytes());
                size.counts().forEach((what, count) -> line.with(what.strip(), count));
                console.out().println(line);
            } else {
                tell(size);
            }
        }
        return ExitCode.OK;
    }

    private void tell(Upkeep.Size size) {
        for (Map.Entry<String, Long> count : size.counts().entrySet()) {
            console.out().printf("%12d  %s%n", count.getValue(), count.getKey());
        }
        long reports = Math.max(1, size.counts().getOrDefault("reports", 0L));
        List.of(
                        "%12.1f  MB of ledger, %.1f KB a report"
                                .formatted(
                                        size.bytes() / MEGABYTE, size.bytes() / 1024.0 / reports),
                        "%12.1f  MB of search index, %.1f KB a report"
                                .formatted(
                                        size.indexBytes() / MEGABYTE,
                                        size.indexBytes() / 1024.0 / reports))
                .forEach(console.out()::println);
        size.growth()
                .forEach(
                        day ->
                                console.out()
                                        .printf(
                                                "  %s  %d reports came in, %d findings were made%n",
                                                day.day(), day.reports(), day.findings()));
    }
}
