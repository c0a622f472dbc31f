package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.ActorLine;
import org.chancery.library.ActorLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery actors list}: states, organisations, or those who held offices of one. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists states, organisations, or who held the offices of one of them.",
        footer = {"", "Example:", "  chancery actors list holders PRT --on 1998-06-01"})
final class ActorsListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum What {
        STATES,
        ORGANISATIONS,
        HOLDERS
    }

    private final Console console;

    @Parameters(
            paramLabel = "WHAT",
            defaultValue = "states",
            description = "states, organisations or holders (default: ${DEFAULT-VALUE}).")
    private What what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CODE",
            description = "A state or organisation, by its code; for holders it must be given.")
    private Optional<String> code = Optional.empty();

    @Mixin private DayOption on;

    @Mixin private LedgerOption ledger;

    ActorsListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (what == What.HOLDERS && code.isEmpty()) {
            console.err().println("Say whose: chancery actors list holders PRT");
            return ExitCode.USAGE;
        }
        List<ActorLine> lines = lines();
        lines.forEach(line -> console.out().println(ActorPrint.line(line)));
        if (lines.isEmpty()) {
            console.err().println("The dictionary has nothing of that sort.");
        }
        return lines.isEmpty() ? ExitCode.PARTLY : ExitCode.OK;
    }

    private List<ActorLine> lines() {
        ActorLists actors = ActorLists.of(ledger.value());
        Optional<String> capitals = code.map(text -> text.toUpperCase(Locale.ROOT));
        if (what == What.HOLDERS) {
            return actors.holders(capitals.orElseThrow(), on.day());
        }
        List<ActorLine> all = what == What.STATES ? actors.states() : actors.organisations();
        return all.stream()
                .filter(line -> capitals.map(line.code()::equals).orElse(true))
                .filter(line -> on.day().map(line.days()::contains).orElse(true))
                .toList();
    }
}
