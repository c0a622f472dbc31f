package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.library.ActorLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery actors check}: is the dictionary in order. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the dictionary, what was imported included, and names every fault.",
        footer = {"", "Example:", "  chancery actors check"})
final class ActorsCheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    ActorsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> faults = ActorLists.of(ledger.value()).faults();
        faults.forEach(fault -> console.out().println(console.style().bad("!!") + " " + fault));
        if (faults.isEmpty()) {
            console.out().println(console.style().good("ok") + " the dictionary is in order");
        }
        return faults.isEmpty() ? ExitCode.OK : ExitCode.PARTLY;
    }
}
