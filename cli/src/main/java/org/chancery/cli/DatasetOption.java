package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.outlook.link.Dataset;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --dataset}, for commands that work on quadruples instead of a ledger. */
final class DatasetOption {
    @Option(
            names = "--dataset",
            paramLabel = "DIR",
            required = true,
            description =
                    "A folder with entity2id.txt, relation2id.txt, train.txt, valid.txt and"
                            + " test.txt, as work on temporal knowledge graphs has it.")
    private Path folder;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    Dataset read() {
        return read(folder, command.commandLine());
    }

    static Dataset read(Path folder, CommandLine line) {
        try {
            return Dataset.read(folder);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(line, fault.getMessage(), fault);
        }
    }
}
