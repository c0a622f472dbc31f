package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery} alone: prints help. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads news reports about the relations between states and keeps the record of them:"
                        + " who did what to whom and when, each entry with the words that say so.",
        footer = {
            "",
            "Example:",
            "  chancery read examples",
            "  chancery brief",
            "",
            "Exit codes: 0 done; 1 some input was refused or nothing was found; 2 usage."
        })
final class RootCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(console.out());
        return ExitCode.OK;
    }
}
