package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Outlook;
import org.chancery.library.Query;
import org.chancery.outlook.odds.Odds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery outlook}: what comes next between two states. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "Says how likely it is that two states sign, visit, cooperate, quarrel or clash within"
                        + " some days, from what the record tells as having happened before; or that"
                        + " there is not enough history.",
        footer = {
            "",
            "Examples:",
            "  chancery outlook --between ITA,PRT --within 90d",
            "  chancery outlook --between ITA,PRT --within 30d --as-of 2022-12-31",
            "  chancery outlook backtest --within 30d",
            "  chancery outlook evaluate --dataset icews14"
        })
final class OutlookCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private LedgerOption ledger;

    @Option(
            names = "--between",
            paramLabel = "CODE",
            split = ",",
            description = "The two states, e.g. ITA,PRT.")
    private List<String> between = List.of();

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90d",
            converter = WithinConverter.class,
            description = "How far to look ahead: 90d, 12w (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "From what was known on that day (default: the day of the last report).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object for each act.")
    private boolean json;

    private OutlookCommand(Console console) {
        this.console = console;
    }

    /** The command with its own commands. */
    static CommandLine create(Console console) {
        CommandLine line = new CommandLine(new OutlookCommand(console));
        line.addSubcommand("backtest", new OutlookBacktestCommand(console));
        line.addSubcommand("train", new OutlookTrainCommand(console));
        line.addSubcommand("evaluate", new OutlookEvaluateCommand(console));
        line.addSubcommand("foretell", new OutlookForetellCommand(console));
        return line;
    }

    @Override
    public Integer call() {
        List<String> codes =
                between.stream()
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
        if (codes.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(), "--between takes two different states, such as ITA,PRT");
        }
        try (Chancery chancery = ledger.openExisting()) {
            Outlook outlook = chancery.outlook(asOf.map(Query.all()::asOf).orElse(Query.all()));
            Optional<LocalDate> from =
                    asOf.map(day -> day.plusDays(1)).or(outlook::firstUnknownDay);
            if (from.isEmpty()) {
                console.err().println("There is no dated report in " + ledger.shown() + ".");
                return ExitCode.PARTLY;
            }
            List<Odds> odds = outlook.odds(codes.get(0), codes.get(1), from.get(), days);
            print(codes, from.get(), odds);
            boolean any = odds.stream().anyMatch(one -> one.probability().isPresent());
            return any ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    private void print(List<String> codes, LocalDate from, List<Odds> odds) {
        if (json) {
            odds.forEach(one -> console.out().println(line(codes, from, one)));
            return;
        }
        Style style = console.style();
        console.out()
                .println(
                        style.heading(
                                "%s and %s, %s to %s"
                                        .formatted(
                                                codes.get(0),
                                                codes.get(1),
                                                from,
                                                from.plusDays(days - 1L))));
        List<String> methods = odds.stream().map(Odds::method).distinct().toList();
        if (odds.stream().noneMatch(one -> one.probability().isPresent())) {
            methods.forEach(method -> console.out().println("  " + method));
            return;
        }
        odds.forEach(this::print);
        methods.forEach(method -> console.out().println(style.quiet("  " + method)));
    }

    private void print(Odds odds) {
        console.out()
                .printf(
                        "  %-20s %5s   %d before%s%n",
                        odds.act().words(),
                        odds.probability().map(OutlookCommand::percent).orElse("?"),
                        odds.before(),
                        odds.baseRate()
                                .map(rate -> "; between other pairs " + percent(rate))
                                .orElse(""));
        for (Odds.Reason reason : odds.reasons()) {
            console.out()
                    .println(
                            console.style()
                                    .quiet(
                                            String.format(
                                                    Locale.ROOT,
                                                    "      %+.2f  %s",
                                                    reason.weight(),
                                                    reason.words())));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private JsonLine line(List<String> codes, LocalDate from, Odds odds) {
        JsonLine line =
                new JsonLine("odds")
                        .with("one", codes.get(0))
                        .with("other", codes.get(1))
                        .with("act", odds.act().name().toLowerCase(Locale.ROOT))
                        .with("from", from.toString())
                        .with("days", days)
                        .with("before", odds.before())
                        .with("method", odds.method());
        odds.probability().ifPresent(p -> line.with("probability", p));
        odds.baseRate().ifPresent(rate -> line.with("base_rate", rate));
        return line;
    }
}
