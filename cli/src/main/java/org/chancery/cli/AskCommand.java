package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.library.Answer;
import org.chancery.library.Answers;
import org.chancery.library.Chancery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery ask}: what the record answers to a question. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description =
                "Answers a plain question, or one of conditions and words, with the sentences that"
                        + " answer it best and what was found in them.",
        footer = {
            "",
            "Conditions: actor:, recipient:, type:, status:, kind:, report:, date:; a kind such as"
                    + " agreement may stand alone in front.",
            "",
            "Examples:",
            "  chancery ask \"When was the rail treaty signed?\"",
            "  chancery ask actor:ITA recipient:PRT type:CONSULT status:occurred date:2022-10",
            "  chancery ask 'agreement \"fisheries accord\"'"
        })
final class AskCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final Console console;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
    private List<String> words = List.of();

    @Mixin private LedgerOption ledger;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "At most so many answers (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what was known on that day, from reports published by then.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object an answer, best first.")
    private boolean json;

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Chancery chancery = ledger.openExisting()) {
            Answers answers = chancery.ask(String.join(" ", words), Math.max(1, limit), asOf);
            int rank = 0;
            for (Answer answer : answers.best()) {
                rank++;
                if (json) {
                    console.out().println(line(rank, answer));
                } else {
                    print(rank, answer);
                }
            }
            if (!answers.unknown().isEmpty()) {
                console.err()
                        .println(
                                "No report mentions " + String.join(", ", answers.unknown()) + ".");
            }
            if (answers.best().isEmpty()) {
                console.err().println("The record has nothing on that.");
                return ExitCode.PARTLY;
            }
        }
        return ExitCode.OK;
    }

    private void print(int rank, Answer answer) {
        Style style = console.style();
        String head =
                answer.entry()
                        .map(entry -> Prose.oneLine(entry.title()))
                        .orElse("(not in an entry)");
        console.out().printf("%2d. %s%n", rank, style.heading(Prose.cut(head, WIDTH)));
        Prose.wrap("\u201c" + answer.words() + "\u201d", WIDTH)
                .forEach(line -> console.out().println("    " + line));
        String source = Prose.oneLine(answer.report()) + ":" + answer.raw().start();
        String below =
                answer.finding()
                        .map(
                                known ->
                                        "%s; %s; on the word of %s; %s; %s"
                                                .formatted(
                                                        Wording.state(known.finding().statement()),
                                                        Wording.days(
                                                                known.finding().statement().when()),
                                                        Wording.word(known),
                                                        source,
                                                        known.id()))
                        .orElse(source);
        console.out().println(style.quiet("    " + below));
    }

    private static JsonLine line(int rank, Answer answer) {
        JsonLine line =
                new JsonLine("answer")
                        .with("rank", rank)
                        .with("document", answer.report())
                        .with(
                                "evidence",
                                new JsonLine()
                                        .with("start", answer.raw().start())
                                        .with("end", answer.raw().end())
                                        .with("quote", answer.words()));
        answer.entry()
                .ifPresent(
                        entry ->
                                line.with("entry", entry.id().value())
                                        .with("title", entry.title()));
        answer.finding()
                .ifPresent(
                        known ->
                                line.with("finding", known.id().value())
                                        .with("words", known.finding().evidence().quote())
                                        .with("state", Wording.state(known.finding().statement())));
        return line;
    }
}
