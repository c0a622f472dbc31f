package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.KnownRecord;
import org.chancery.library.KnownReport;
import org.chancery.library.Query;
import org.chancery.outlook.score.Scoreboard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery brief}: the story on the terminal. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Tells the story the reports tell together: the reports and their dates, agreements and their life,"
                        + " visits, the timeline, forecasts and what came of them, and what is disputed.",
        footer = {"", "Examples:", "  chancery brief", "  chancery brief --as-of 2022-12-31 --all"})
final class BriefCommand implements Callable<Integer> {
    private static final int USUAL_LENGTH = 25;

    private final Console console;

    @Mixin private LedgerOption ledger;
    @Mixin private FilterOptions filter;

    @Option(names = "--all", description = "Everything in each section, not only the first 25.")
    private boolean all;

    @Option(names = "--json", description = "Print the record as JSON lines instead.")
    private boolean json;

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Query query = filter.applyTo(Query.all());
        try (Chancery chancery = ledger.openExisting()) {
            if (json) {
                chancery.export(ExportFormat.JSONL, console.out(), query);
                console.out().flush();
                return ExitCode.OK;
            }
            List<KnownReport> reports =
                    chancery.reports().stream()
                            .filter(report -> knownBy(report, filter.asOf()))
                            .toList();
            if (reports.isEmpty()) {
                console.err()
                        .println(
                                "There is no report in "
                                        + ledger.shown()
                                        + " by then; chancery read PATH reads some.");
                return ExitCode.PARTLY;
            }
            tell(reports, chancery.record(query));
        }
        return ExitCode.OK;
    }

    private void tell(List<KnownReport> reports, KnownRecord known) {
        Sections sections = new Sections(console, all ? Integer.MAX_VALUE : USUAL_LENGTH);
        sections.print("Reports", new ReportSection(reports).blocks());
        sections.print("Agreements", new AgreementSection(known).blocks());
        sections.print("Visits", new VisitSection(known).blocks());
        TimelineSection timeline = new TimelineSection(known);
        sections.print("Timeline", timeline.blocks());
        long undated = timeline.undated();
        if (undated > 0) {
            console.out()
                    .printf("  left out, being without a date: %d; see chancery events%n", undated);
        }
        sections.print("Forecasts", new ForecastSection(known).blocks());
        Scoreboard board = known.scoreboard();
        if (board.all().settled() > 0) {
            console.out().println("  " + new ScoreboardPrint(board).summary());
        }
        sections.print("Disputes", new DisputeSection(known).blocks());
    }

    private static boolean knownBy(KnownReport report, Optional<LocalDate> day) {
        return day.isEmpty()
                || report.dating().best().map(best -> !best.isAfter(day.get())).orElse(false);
    }
}
