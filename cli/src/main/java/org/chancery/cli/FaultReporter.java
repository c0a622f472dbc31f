package org.chancery.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.chancery.library.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user what went wrong in one line; a stack trace only for what is our own mistake. */
final class FaultReporter implements IExecutionExceptionHandler {
    private final Console console;

    FaultReporter(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
        if (fault instanceof InvalidPathException path) {
            console.err()
                    .println(
                            "chancery: the file name '"
                                    + Prose.oneLine(path.getInput())
                                    + "' cannot be expressed in the locale of this process; set"
                                    + " LC_ALL=C.UTF-8 and run again.");
        } else if (fault instanceof ChanceryException || fault instanceof UncheckedIOException) {
            console.err().println("chancery: " + fault.getMessage());
        } else {
            console.err()
                    .println("chancery: a mistake in Chancery itself; please report what follows.");
            fault.printStackTrace(console.err());
        }
        console.err().flush();
        return ExitCode.USAGE;
    }
}
