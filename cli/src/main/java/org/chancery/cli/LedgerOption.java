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
            paramLabel = "LEDGER",
            defaultValue = "chancery-ledger",
            description =
                    "The folder the record is kept in, or a PostgreSQL database such as"
                            + " jdbc:postgresql://host/name (default: ${DEFAULT-VALUE}).")
    private String ledger;

    /** A folder or an address, as the library takes it. */
    String value() {
        return ledger;
    }

    /** What people may see of it: no password. */
    String shown() {
        return Chancery.shown(ledger);
    }

    /** False for a folder that is not there yet; whether a server has one, only asking tells. */
    boolean mayExist() {
        return isServer() || Files.isDirectory(Path.of(ledger));
    }

    private boolean isServer() {
        return ledger.startsWith("jdbc:");
    }

    /** The ledger, made when there is none. */
    Chancery openOrCreate() {
        return Chancery.open(ledger);
    }

    /** The ledger, which must be there: a misspelt folder must not turn into an empty record. */
    Chancery openExisting() {
        mustExist();
        return Chancery.openExisting(ledger);
    }

    /** The ledger, which must be there, to be corrected. */
    Chancery openForWriting() {
        if (isServer()) {
            Chancery.openExisting(ledger).close();
        }
        mustExist();
        return Chancery.open(ledger);
    }

    private void mustExist() {
        if (!mayExist()) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no ledger in '"
                            + ledger
                            + "'. Read some reports first (chancery read PATH --ledger "
                            + ledger
                            + ") or name another one with --ledger.");
        }
    }
}
