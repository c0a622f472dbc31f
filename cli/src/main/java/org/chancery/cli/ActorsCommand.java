package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery actors}: the dictionary of states, offices, organisations and their names. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Shows whom Chancery knows, and takes over other dictionaries. What is imported is kept in"
                        + " the ledger's folder and used whenever reports are read into it.",
        footer = {
            "",
            "Examples:",
            "  chancery actors show Kremlin",
            "  chancery actors list holders PRT --on 1998-06-01",
            "  chancery actors import cities15000.zip",
            "  chancery actors check"
        })
final class ActorsCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    ActorsCommand(Console console) {
        this.console = console;
    }

    /** The command with its own commands. */
    static CommandLine create(Console console) {
        CommandLine line = new CommandLine(new ActorsCommand(console));
        line.addSubcommand("import", new ActorsImportCommand(console));
        line.addSubcommand("list", new ActorsListCommand(console));
        line.addSubcommand("show", new ActorsShowCommand(console));
        line.addSubcommand("check", new ActorsCheckCommand(console));
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.OK;
    }
}
