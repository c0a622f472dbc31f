package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.library.Chancery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --ledger}, for every command that has to do with a record. */
final class LedgerOption {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--ledger",
            paramLabel = "FOLDER",
            defaultValue = "chancery-ledger",
            description = "The folder the record is kept in (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The ledger, made when there is none. */
    Chancery openOrCreate() {
        return Chancery.open(folder);
    }

    /** The ledger, which must be there: a misspelt folder must not turn into an empty record. */
    Chancery openExisting() {
        mustExist();
        return Chancery.openExisting(folder);
    }

    /** The ledger, which must be there, to be corrected. */
    Chancery openForWriting() {
        mustExist();
        return Chancery.open(folder);
    }

    private void mustExist() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no ledger in '"
                            + folder
                            + "'. Read some reports first (chancery read PATH --ledger "
                            + folder
                            + ") or name another folder with --ledger.");
        }
    }
}
