package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.ExportFormat;
import org.chancery.library.KnownFinding;
import org.chancery.library.Query;
import org.chancery.model.statement.StatementKind;
import org.chancery.outlook.score.Scoreboard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Lists the findings of one kind, each with its words. One class for all kinds, as they differ in
 * nothing else.
 */
abstract class ListCommand implements Callable<Integer> {
    private static final int QUOTE_WIDTH = 110;

    private final Console console;
    private final StatementKind kind;

    @Mixin private LedgerOption ledger;
    @Mixin private FilterOptions filter;

    @Option(
            names = "--json",
            description = "Print the findings as JSON lines, in the record format.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    private ListCommand(Console console, StatementKind kind) {
        this.console = console;
        this.kind = kind;
    }

    @Override
    public Integer call() {
        Query query = filter.applyTo(Query.all().ofKinds(kind));
        try (Chancery chancery = ledger.openExisting()) {
            if (json) {
                chancery.export(ExportFormat.JSONL, console.out(), query);
                console.out().flush();
                return ExitCode.OK;
            }
            int most = Math.max(0, limit);
            List<KnownFinding> findings = chancery.findings(query, most);
            findings.forEach(this::print);
            long all = findings.size() < most ? findings.size() : chancery.count(query);
            if (all == 0) {
                console.err().println("Nothing in the record answers to that.");
                return ExitCode.PARTLY;
            }
            if (all > most) {
                console.err().printf("%d of %d shown; --limit shows more.%n", most, all);
            }
        }
        return ExitCode.OK;
    }

    /** Prints how good the forecasts that meet the conditions were. */
    int printScoreboard() {
        try (Chancery chancery = ledger.openExisting()) {
            Scoreboard board = chancery.scoreboard(filter.applyTo(Query.all()));
            if (board.all().told() == 0) {
                console.err().println("Nothing in the record answers to that.");
                return ExitCode.PARTLY;
            }
            ScoreboardPrint print = new ScoreboardPrint(board);
            (json ? print.jsonLines() : print.lines(limit)).forEach(console.out()::println);
        }
        return ExitCode.OK;
    }

    private void print(KnownFinding known) {
        Style style = console.style();
        var statement = known.finding().statement();
        console.out()
                .printf(
                        "%-23s  %-16s  %s%n",
                        Wording.days(statement.when()),
                        Wording.state(statement),
                        style.heading(Prose.cut(Wording.summary(statement), QUOTE_WIDTH)));
        console.out()
                .println(
                        "    \u201c"
                                + Prose.cut(known.finding().evidence().quote(), QUOTE_WIDTH)
                                + "\u201d");
        console.out()
                .println(
                        style.quiet(
                                "    on the word of %s; %s; %s"
                                        .formatted(
                                                Wording.word(known),
                                                Wording.source(known),
                                                known.id())));
    }

    static ListCommand events(Console console) {
        return new Events(console);
    }

    static ListCommand agreements(Console console) {
        return new Agreements(console);
    }

    static ListCommand visits(Console console) {
        return new Visits(console);
    }

    static ListCommand claims(Console console) {
        return new Claims(console);
    }

    static ListCommand forecasts(Console console) {
        return new Forecasts(console);
    }

    static ListCommand quantities(Console console) {
        return new Quantities(console);
    }

    static ListCommand relations(Console console) {
        return new Relations(console);
    }

    @Command(
            name = "events",
            mixinStandardHelpOptions = true,
            description =
                    "Lists events: who did what to whom, when, in which status, on whose word.",
            footer = {
                "",
                "Example:",
                "  chancery events --actor ITA,PRT --type AGREE --status occurred"
            })
    private static final class Events extends ListCommand {
        Events(Console console) {
            super(console, StatementKind.EVENT);
        }
    }

    @Command(
            name = "agreements",
            mixinStandardHelpOptions = true,
            description =
                    "Lists what is said of treaties, accords and memoranda and of their life.",
            footer = {"", "Example:", "  chancery agreements --status signed --during 2023"})
    private static final class Agreements extends ListCommand {
        Agreements(Console console) {
            super(console, StatementKind.AGREEMENT);
        }
    }

    @Command(
            name = "visits",
            mixinStandardHelpOptions = true,
            description = "Lists visits: planned, held, cancelled or inferred.",
            footer = {"", "Example:", "  chancery visits --actor PRT --status planned"})
    private static final class Visits extends ListCommand {
        Visits(Console console) {
            super(console, StatementKind.VISIT);
        }
    }

    @Command(
            name = "claims",
            mixinStandardHelpOptions = true,
            description = "Lists who said what, in which words and through whom.",
            footer = {"", "Example:", "  chancery claims --saying swordfish"})
    private static final class Claims extends ListCommand {
        Claims(Console console) {
            super(console, StatementKind.CLAIM);
        }
    }

    @Command(
            name = "forecasts",
            mixinStandardHelpOptions = true,
            description = "Lists what was promised, planned or foretold.",
            footer = {
                "",
                "Examples:",
                "  chancery forecasts --as-of 2022-12-31",
                "  chancery forecasts --scoreboard"
            })
    private static final class Forecasts extends ListCommand {
        @Option(
                names = "--scoreboard",
                description =
                        "Show instead who foretold how well: by speaker, by office and by kind.")
        private boolean scoreboard;

        Forecasts(Console console) {
            super(console, StatementKind.FORECAST);
        }

        @Override
        public Integer call() {
            return scoreboard ? printScoreboard() : super.call();
        }
    }

    @Command(
            name = "quantities",
            mixinStandardHelpOptions = true,
            description = "Lists how much was bought, sold, traded, promised or counted.",
            footer = {"", "Example:", "  chancery quantities --actor ITA"})
    private static final class Quantities extends ListCommand {
        Quantities(Console console) {
            super(console, StatementKind.QUANTITY);
        }
    }

    @Command(
            name = "relations",
            mixinStandardHelpOptions = true,
            description =
                    "Lists how states stand to one another: partnerships, disputes, claims, memberships.",
            footer = {"", "Example:", "  chancery relations --actor KEN"})
    private static final class Relations extends ListCommand {
        Relations(Console console) {
            super(console, StatementKind.RELATION);
        }
    }
}
