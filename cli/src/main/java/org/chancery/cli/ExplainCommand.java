package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Explanation;
import org.chancery.library.KnownFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery explain ID}: which words and which rule made this. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows the words, the rule and the company of a finding or an entry.",
        footer = {"", "Example:", "  chancery explain visit-3f2a9c01d4e5b6a7"})
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final Console console;

    @Parameters(
            paramLabel = "ID",
            description = "The id of a finding or an entry, as listings show it.")
    private String id;

    @Mixin private LedgerOption ledger;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Chancery chancery = ledger.openExisting()) {
            print(chancery.explain(id));
        }
        return ExitCode.OK;
    }

    private void print(Explanation explanation) {
        Style style = console.style();
        explanation
                .entry()
                .ifPresent(
                        entry -> {
                            console.out()
                                    .println(
                                            style.heading(entry.title())
                                                    + "  "
                                                    + style.quiet(entry.id().value()));
                            entry.links()
                                    .forEach(
                                            link ->
                                                    console.out()
                                                            .printf(
                                                                    "  %s %s: %s%n",
                                                                    link.type(),
                                                                    link.to(),
                                                                    link.reason()));
                        });
        explanation.findings().forEach(this::print);
        explanation
                .outcomes()
                .forEach(
                        outcome ->
                                console.out()
                                        .printf(
                                                "Outcome: %s. %s%n",
                                                outcome.verdict().word(), outcome.reason()));
        explanation
                .disputes()
                .forEach(dispute -> console.out().println("Disputed: " + dispute.about()));
    }

    private void print(KnownFinding known) {
        var finding = known.finding();
        console.out().println();
        line(
                "what",
                Wording.summary(finding.statement())
                        + "  ["
                        + Wording.state(finding.statement())
                        + "]");
        line("when", Wording.days(finding.statement().when()));
        line("words", "\u201c" + finding.evidence().quote() + "\u201d");
        line(
                "where",
                "%s, characters %d to %d"
                        .formatted(
                                Prose.oneLine(known.report()),
                                finding.evidence().raw().start(),
                                finding.evidence().raw().end()));
        line(
                "published",
                Wording.days(known.published())
                        + known.best().map(day -> ", likeliest " + day).orElse(""));
        line("word of", Wording.word(known));
        line("rule", "%s (confidence %.2f)".formatted(finding.rule(), finding.confidence()));
        line("id", known.id().value());
    }

    private void line(String label, String text) {
        String indent = " ".repeat(12);
        String wrapped = String.join(System.lineSeparator() + indent, Prose.wrap(text, WIDTH));
        console.out().printf("  %-9s %s%n", label, wrapped);
    }
}
