package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.library.InputFormat;
import org.chancery.library.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery formats}: what can be read. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description =
                "Lists what chancery read can read. A file is known by what is in it, and only then by its ending.",
        footer = {"", "Example:", "  chancery formats"})
final class FormatsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Print JSON lines.")
    private boolean json;

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (InputFormat format : Installation.inputFormats()) {
            if (json) {
                console.out()
                        .println(
                                new JsonLine("format")
                                        .with("name", format.name())
                                        .with("endings", format.endings())
                                        .with("becomes", format.becomes()));
            } else {
                console.out()
                        .printf(
                                "%-22s %-20s %s%n",
                                format.name(), format.endings(), format.becomes());
            }
        }
        return ExitCode.OK;
    }
}
