package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.outlook.link.Dataset;
import org.chancery.outlook.link.Estimate;
import org.chancery.outlook.link.LinkModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery outlook foretell}: one question to a model, with the reasons for its answer. */
@Command(
        name = "foretell",
        mixinStandardHelpOptions = true,
        description =
                "Ranks to whom an actor of a data set will do something on a day, from the days"
                        + " before, and says what speaks for each.",
        footer = {
            "",
            "Example:",
            "  chancery outlook foretell --dataset icews14 --model icews14.model --who Japan --does"
                    + " Consult --on 340"
        })
final class OutlookForetellCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private DatasetOption dataset;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            required = true,
            description = "What 'outlook train' kept.")
    private Path file;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            required = true,
            description = "An actor, as the data set writes it.")
    private String who;

    @Option(
            names = "--does",
            paramLabel = "NAME",
            required = true,
            description = "What is done, as the data set writes it.")
    private String does;

    @Option(names = "--suffers", description = "Ask who does it to the actor instead.")
    private boolean suffers;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            description = "The day, counted from 0; only days before it are used.")
    private int day;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many answers (default: ${DEFAULT-VALUE}).")
    private int limit;

    OutlookForetellCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dataset data = dataset.read();
        try (LinkModel model = LinkModel.read(file)) {
            List<Estimate> estimates = model.foretell(data, who, does, suffers, day, limit);
            for (int i = 0; i < estimates.size(); i++) {
                print(i + 1, estimates.get(i));
            }
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), fault.getMessage(), fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "The model " + file + " cannot be read: " + fault.getMessage(), fault);
        }
        return ExitCode.OK;
    }

    private void print(int rank, Estimate estimate) {
        Style style = console.style();
        console.out()
                .println(
                        style.heading(
                                "%d. %s (%.0f %% among the candidates)"
                                        .formatted(
                                                rank,
                                                Prose.oneLine(estimate.actor()),
                                                100 * estimate.share())));
        for (Estimate.Reason reason : estimate.reasons()) {
            console.out()
                    .println(
                            String.format(
                                    Locale.ROOT,
                                    "     %+.2f  %s: %.4g",
                                    reason.weight(),
                                    reason.words(),
                                    reason.value()));
        }
        for (Estimate.Past past : estimate.past()) {
            console.out()
                    .println(
                            style.quiet(
                                    String.format(
                                            Locale.ROOT,
                                            "     day %d: %s %s (%d in all; weight %+.2f)",
                                            past.day(),
                                            past.suffered() ? "suffered" : "did",
                                            Prose.oneLine(past.relation()),
                                            past.times(),
                                            past.weight())));
        }
    }
}
