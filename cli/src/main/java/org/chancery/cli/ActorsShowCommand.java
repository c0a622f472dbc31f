package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.library.ActorLists;
import org.chancery.library.ActorMeaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery actors show NAME}: all that a name may mean. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows all that a name may mean, as reading looks it up.",
        footer = {"", "Example:", "  chancery actors show \"Foggy Bottom\""})
final class ActorsShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name.")
    private List<String> words;

    @Mixin private DayOption on;

    @Mixin private LedgerOption ledger;

    ActorsShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        List<ActorMeaning> meanings = ActorLists.of(ledger.value()).meanings(name, on.day());
        for (ActorMeaning meaning : meanings) {
            console.out()
                    .println(
                            console.style().heading(meaning.kind())
                                    + (meaning.doubtful() ? ", only with support" : ""));
            meaning.lines().forEach(line -> console.out().println("  " + ActorPrint.line(line)));
        }
        if (meanings.isEmpty()) {
            console.err().printf("The dictionary does not have '%s'.%n", name);
            return ExitCode.PARTLY;
        }
        return ExitCode.OK;
    }
}
