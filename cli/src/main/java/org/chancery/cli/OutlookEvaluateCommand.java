package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.outlook.link.Dataset;
import org.chancery.outlook.link.LinkEvaluation;
import org.chancery.outlook.link.RankScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery outlook evaluate}: how well links are ranked. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Learns from the training days of a data set and ranks what came after: time-aware"
                        + " filter, both sides asked for, ties at their mean rank; single-step and"
                        + " multi-step, beside the baseline that history repeats itself.",
        footer = {
            "",
            "Examples:",
            "  chancery outlook evaluate --dataset icews14",
            "  chancery outlook evaluate --dataset icews14 --validation --seeds 3"
        })
final class OutlookEvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private DatasetOption dataset;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often to learn, with another lot (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--validation",
            description = "Score on the validation days, for choosing, instead of the test days.")
    private boolean validation;

    OutlookEvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LinkEvaluation.On on = validation ? LinkEvaluation.On.VALIDATION : LinkEvaluation.On.TEST;
        LinkEvaluation evaluation = run(dataset.read(), on);
        if (seeds > 1) {
            console.out().println("single-step MRR: " + spread(evaluation.single()));
            console.out().println("multi-step MRR:  " + spread(evaluation.multi()));
        }
        return ExitCode.OK;
    }

    private LinkEvaluation run(Dataset data, LinkEvaluation.On on) {
        try {
            return LinkEvaluation.run(data, on, Math.max(1, seeds), console.out()::println);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), fault.getMessage(), fault);
        }
    }

    private static String spread(List<RankScore> scores) {
        var summary = scores.stream().mapToDouble(RankScore::mrr).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "mean %.2f, from %.2f to %.2f",
                100 * summary.getAverage(),
                100 * summary.getMin(),
                100 * summary.getMax());
    }
}
