package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.chancery.library.ChanceryException;
import org.chancery.library.CorpusRun;
import org.chancery.library.ReadSummary;
import org.chancery.library.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery corpus}: reads much, on Apache Spark. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description =
                "Reads a corpus into a ledger on Apache Spark, on all processors of this machine or of a"
                        + " cluster, and writes the record in parts: JSON lines, and tables as Parquet parted"
                        + " by year. Called again, it goes on where it broke off.",
        footer = {
            "",
            "Examples:",
            "  chancery corpus crawl/*.warc.gz --out record",
            "  chancery corpus news.parquet --out record --master local[8]",
            "",
            "docs/SPARK.md tells how to run it on a cluster, and how large that must be."
        })
final class CorpusCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files or folders as for read; what ends in .parquet has columns named as the fields"
                            + " of JSON Lines are.")
    private List<Path> paths;

    @Mixin private LedgerOption ledger;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the folders jsonl and parquet are written.")
    private Path out;

    @Option(
            names = "--master",
            paramLabel = "ADDRESS",
            defaultValue = "local[*]",
            description = "The head of the cluster (default: ${DEFAULT-VALUE}, this machine).")
    private String master;

    @Option(names = "--quiet", description = "No progress, only what was refused.")
    private boolean quiet;

    CorpusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Workshop engine =
                ServiceLoader.load(Workshop.class)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ChanceryException(
                                                "This installation has no Spark; call it by the script ./chancery, or build the module spark."));
        ReadSummary summary;
        try (Workshop.Running workshop = engine.open(Workshop.Options.on(master));
                ReadProgress progress = new ReadProgress(console, quiet, false)) {
            summary = CorpusRun.run(workshop, ledger.value(), paths, out, progress);
        }
        console.out()
                .printf(
                        "%d reports read into %s, %d there already, %d refused; the record is in %s.%n",
                        summary.accepted(),
                        ledger.shown(),
                        summary.known(),
                        summary.refused(),
                        out);
        return summary.refused() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }
}
