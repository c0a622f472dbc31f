package org.chancery.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Outlook;
import org.chancery.library.Query;
import org.chancery.outlook.odds.Act;
import org.chancery.outlook.odds.Backtest;
import org.chancery.outlook.odds.IcewsActs;
import org.chancery.outlook.score.CalibrationBin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery outlook backtest}: how good the odds would have been. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description =
                "Estimates odds on eves in the second half of the record, or of a data set, from what"
                        + " was known then, and holds them against what came, beside the base rate,"
                        + " persistence and each pair's own rate.",
        footer = {
            "",
            "Examples:",
            "  chancery outlook backtest --within 90d",
            "  chancery outlook backtest --within 30d --dataset icews14"
        })
final class OutlookBacktestCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private LedgerOption ledger;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "30d",
            converter = WithinConverter.class,
            description = "How far to look ahead: 30d, 12w (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--dataset",
            paramLabel = "DIR",
            description = "Quadruples of ICEWS instead of a ledger.")
    private Optional<Path> dataset = Optional.empty();

    @Option(names = "--calibration", description = "Also print how often what was said came.")
    private boolean calibration;

    OutlookBacktestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Act, Backtest> tests = new EnumMap<>(Act.class);
        if (dataset.isPresent()) {
            tests.putAll(
                    Outlook.backtest(
                            IcewsActs.chronicle(
                                    DatasetOption.read(dataset.get(), spec.commandLine())),
                            days));
        } else {
            try (Chancery chancery = ledger.openExisting()) {
                tests.putAll(chancery.outlook(Query.all()).backtest(days));
            }
        }
        if (tests.isEmpty()) {
            console.err()
                    .println("There is not enough history to estimate odds from and to test them.");
            return ExitCode.PARTLY;
        }
        console.out()
                .println(
                        "Brier skill over others, with 95 % bounds; ECE: expected calibration error");
        tests.values().forEach(this::print);
        return ExitCode.OK;
    }

    private void print(Backtest test) {
        console.out()
                .println(
                        console.style()
                                .heading(
                                        "%s within %d days"
                                                .formatted(test.act().words(), test.window())));
        console.out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "  %d cases on %d eves, Brier %.4f, log score %.4f, ECE %.4f",
                                test.model().count(),
                                test.eves(),
                                test.model().brier(),
                                test.model().logScore(),
                                test.model().calibrationError()));
        console.out().println("  over the base rate     " + skill(test.overBaseRate()));
        console.out().println("  over persistence       " + skill(test.overPersistence()));
        console.out().println("  over the pair's rate   " + skill(test.overGammaPoisson()));
        if (calibration) {
            test.model().table().forEach(this::print);
        }
    }

    private void print(CalibrationBin bin) {
        console.out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "    said %3.0f to %3.0f %%: %5d cases, mean %5.1f %%, came %5.1f %%",
                                100 * bin.from(),
                                100 * bin.to(),
                                bin.count(),
                                100 * bin.forecast(),
                                100 * bin.happened()));
    }

    private static String skill(Backtest.Skill skill) {
        return String.format(
                Locale.ROOT,
                "%+.3f (%+.3f to %+.3f)",
                skill.value(),
                skill.interval().low(),
                skill.interval().high());
    }
}
