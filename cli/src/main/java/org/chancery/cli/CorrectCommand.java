package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Corrections;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery correct}: what a person says against or for what the machine found. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "ACT",
        description =
                "Corrects the record. Nothing is overwritten: the machine's value stays, and every"
                        + " correction can be taken back.",
        footer = {
            "",
            "Examples:",
            "  chancery correct reject event-3f2a9c01 --reason \"a metaphor\"",
            "  chancery correct edit visit-77d01b2e status=cancelled --reason \"see report B\"",
            "  chancery correct redate event-3f2a9c01 2022-10-13 --reason \"that Thursday\"",
            "  chancery correct undo 4 --reason \"I was wrong\"",
            "  chancery export --corrected > checked.jsonl"
        })
final class CorrectCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(console.out());
        return ExitCode.OK;
    }

    /** Where the record is, who corrects it, and why. */
    static final class By {
        @Mixin private LedgerOption ledger;

        @Option(
                names = "--author",
                paramLabel = "NAME",
                defaultValue = "${sys:user.name}",
                description = "Who says so (default: ${DEFAULT-VALUE}).")
        private String author;

        @Option(names = "--reason", paramLabel = "WHY", required = true, description = "Why.")
        private String reason;
    }

    /** One finding or entry that is corrected. */
    static final class About {
        @Mixin private By by;

        @Parameters(index = "0", paramLabel = "ID", description = "Of a finding or an entry.")
        private String id;
    }

    @Command(name = "accept", mixinStandardHelpOptions = true, description = "It is right.")
    int accept(@Mixin About about) {
        return make(about, Change.of(Change.Act.ACCEPT));
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "It is wrong and does not count.")
    int reject(@Mixin About about) {
        return make(about, Change.of(Change.Act.REJECT));
    }

    @Command(
            name = "edit",
            mixinStandardHelpOptions = true,
            description = "A field has another value, such as status=cancelled or stage=signed.")
    int edit(@Mixin About about, @Parameters(index = "1", paramLabel = "FIELD=VALUE") String edit) {
        int equals = edit.indexOf('=');
        if (equals < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "'" + edit + "' is no FIELD=VALUE, such as status=held.");
        }
        Change change =
                new Change(
                        Change.Act.EDIT,
                        edit.substring(0, equals).strip(),
                        edit.substring(equals + 1).strip());
        return make(about, change);
    }

    @Command(
            name = "redate",
            mixinStandardHelpOptions = true,
            description = "It is of another time: 2022, 2022-10, 2022-10-13 or 2022/2023-06.")
    int redate(@Mixin About about, @Parameters(index = "1", paramLabel = "DATES") String days) {
        return make(about, new Change(Change.Act.REDATE, "", days));
    }

    @Command(
            name = "reassign",
            mixinStandardHelpOptions = true,
            description =
                    "Somebody else takes part: FROM is an id or code, TO a code such as PRT, or"
                            + " ID=NAME for a person.")
    int reassign(
            @Mixin About about,
            @Parameters(index = "1", paramLabel = "FROM") String from,
            @Parameters(index = "2", paramLabel = "TO") String to) {
        return make(about, new Change(Change.Act.REASSIGN, from, to));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "It tells of another happening than the rest of its entry.")
    int split(@Mixin About about) {
        return make(about, Change.of(Change.Act.SPLIT));
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = "These findings or entries tell of one happening.")
    int merge(@Mixin By by, @Parameters(paramLabel = "ID", arity = "2..*") List<String> ids) {
        return make(by, Change.of(Change.Act.MERGE), ids);
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Takes back a correction; undoing that in turn lets it count again.")
    int undo(@Mixin By by, @Parameters(paramLabel = "NUMBER") long number) {
        try (Chancery chancery = by.ledger.openForWriting()) {
            print(chancery.corrections().undo(number, by.author, by.reason));
        }
        return ExitCode.OK;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists all corrections, and says of which the finding is gone.")
    int list(@Mixin LedgerOption ledger) {
        try (Chancery chancery = ledger.openExisting()) {
            Corrections corrections = chancery.corrections();
            List<Correction> orphans = corrections.orphans();
            for (Correction one : corrections.all()) {
                print(one);
                if (orphans.contains(one)) {
                    console.out().println("      its finding is gone; it changes nothing");
                }
            }
        }
        return ExitCode.OK;
    }

    private int make(About about, Change change) {
        return make(about.by, change, List.of(about.id));
    }

    private int make(By by, Change change, List<String> ids) {
        try (Chancery chancery = by.ledger.openForWriting()) {
            chancery.corrections().make(change, ids, by.author, by.reason).forEach(this::print);
        }
        return ExitCode.OK;
    }

    private void print(Correction one) {
        String what = (one.change().field() + " " + one.change().value()).strip();
        String id = one.anchors().isEmpty() ? "" : " " + one.anchors().get(0).finding().value();
        console.out()
                .printf(
                        "%4d  %s%s %s  (%s, %s: %s)%n",
                        one.number(),
                        one.change().act().word(),
                        id,
                        Prose.oneLine(what),
                        one.made().toString().substring(0, 10),
                        Prose.oneLine(one.author()),
                        Prose.oneLine(one.reason()));
    }
}
