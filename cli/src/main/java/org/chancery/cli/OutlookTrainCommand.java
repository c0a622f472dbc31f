package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.outlook.link.Dataset;
import org.chancery.outlook.link.LinkModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery outlook train}: learns to rank who does what to whom. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns from the training days of a data set, and keeps what was learnt.",
        footer = {"", "Example:", "  chancery outlook train --dataset icews14 --out icews14.model"})
final class OutlookTrainCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private DatasetOption dataset;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to keep what was learnt.")
    private Path file;

    @Option(
            names = "--month",
            description = "Learn to look a month ahead, not only to the day after.")
    private boolean month;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "For what is drawn by lot (default: ${DEFAULT-VALUE}).")
    private long seed;

    OutlookTrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dataset data = dataset.read();
        LinkModel.Settings settings =
                month
                        ? LinkModel.Settings.month(data.lastTrainingDay(), seed)
                        : LinkModel.Settings.next(data.lastTrainingDay(), seed);
        try (LinkModel model = LinkModel.train(data, settings)) {
            model.write(file);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), fault.getMessage(), fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "The model cannot be written to " + file + ": " + fault.getMessage(), fault);
        }
        console.out()
                .printf(
                        "%d facts of %d days learnt; kept in %s%n",
                        data.train().size(), data.lastTrainingDay() + 1, file);
        return ExitCode.OK;
    }
}
