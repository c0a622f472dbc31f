package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.library.ReadListener;
import org.chancery.library.ReadSummary;

/**
 * Shows how reading goes on: a bar with rate and remaining time on a terminal, a line a report
 * elsewhere, JSON lines for machines.
 */
final class ReadProgress implements ReadListener, AutoCloseable {
    private final Console console;
    private final boolean quiet;
    private final boolean json;

    /** True where a bar stands for the lines of what goes well. */
    private final boolean drawn;

    private Optional<ProgressBar> bar = Optional.empty();

    ReadProgress(Console console, boolean quiet, boolean json) {
        this.console = console;
        this.quiet = quiet;
        this.json = json;
        this.drawn = console.terminal() && !quiet && !json;
    }

    @Override
    public void started(OptionalInt inputs) {
        if (drawn) {
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName("Reading")
                                    .setInitialMax(inputs.orElse(-1))
                                    .setUnit(" reports", 1)
                                    .setStyle(ProgressBarStyle.ASCII)
                                    .showSpeed()
                                    .build());
        }
    }

    @Override
    public void accepted(String report, List<String> warnings) {
        tell("read", report, String.join("; ", warnings));
        if (!json && !warnings.isEmpty() && (quiet || drawn)) {
            say("warning: " + report + ": " + String.join("; ", warnings));
        }
    }

    @Override
    public void known(String report) {
        tell("known", report, "");
    }

    @Override
    public void refused(String input, String reason) {
        if (json) {
            tell("refused", input, reason);
            return;
        }
        bar.ifPresent(ProgressBar::step);
        say("refused: " + input + ": " + reason);
    }

    @Override
    public void dated(String report) {
        if (json) {
            tell("dated", report, "");
        } else if (!quiet && !drawn) {
            say("dated by the others: " + report);
        }
    }

    @Override
    public void finished(ReadSummary summary) {
        if (json) {
            console.out()
                    .println(
                            new JsonLine("finished")
                                    .with("read", summary.accepted())
                                    .with("known", summary.known())
                                    .with("refused", summary.refused())
                                    .with("dated", summary.dated()));
        }
    }

    private void tell(String what, String report, String note) {
        bar.ifPresent(ProgressBar::step);
        if (json) {
            console.out().println(new JsonLine(what).with("report", report).with("note", note));
        } else if (!quiet && !drawn) {
            say(what + ": " + report + (note.isEmpty() ? "" : " (" + note + ")"));
        }
    }

    /** One line, whatever is in the name of an input: none may forge the line of another. */
    private void say(String line) {
        console.err().println(Prose.oneLine(line));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
