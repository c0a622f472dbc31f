package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.library.Chancery;
import org.chancery.library.Installation;
import org.chancery.library.KnownRecord;
import org.chancery.library.KnownReport;
import org.chancery.library.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery doctor}: is everything in order, and if not, what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Checks Java, memory, the language models and the ledger, and says what was set aside and why.",
        footer = {"", "Example:", "  chancery doctor --ledger gulf"})
final class DoctorCommand implements Callable<Integer> {
    private static final long ENOUGH_MEMORY = 900L << 20;

    private final Console console;

    @Mixin private LedgerOption ledger;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean well = platform();
        well &= models();
        if (!ledger.mayExist()) {
            say(true, "ledger", "none in " + ledger.shown() + " yet; chancery read PATH makes one");
            return well ? ExitCode.OK : ExitCode.PARTLY;
        }
        try (Chancery chancery = ledger.openExisting()) {
            well &= contents(chancery);
        }
        return well ? ExitCode.OK : ExitCode.PARTLY;
    }

    private boolean platform() {
        say(true, "chancery", Version.number());
        say(
                true,
                "java",
                System.getProperty("java.version") + " by " + System.getProperty("java.vendor"));
        long memory = Runtime.getRuntime().maxMemory();
        boolean enough = memory >= ENOUGH_MEMORY;
        say(
                enough,
                "memory",
                (memory >> 20)
                        + " MB for the program"
                        + (enough ? "" : "; set JAVA_TOOL_OPTIONS=-Xmx1g to give it more"));
        return enough;
    }

    private boolean models() {
        List<String> missing = Installation.missingModels();
        say(
                missing.isEmpty(),
                "models",
                missing.isEmpty()
                        ? "all there"
                        : "missing: " + String.join(", ", missing) + "; build again (mvn package)");
        return missing.isEmpty();
    }

    private boolean contents(Chancery chancery) {
        List<KnownReport> reports = chancery.reports();
        long undated = reports.stream().filter(report -> report.dating().best().isEmpty()).count();
        KnownRecord known = chancery.record(Query.all());
        say(
                true,
                "ledger",
                ledger.shown()
                        + ": "
                        + reports.size()
                        + " reports, "
                        + known.findings().size()
                        + " findings, "
                        + known.entries().size()
                        + " entries");
        say(
                undated == 0,
                "dates",
                undated == 0 ? "every report is dated" : undated + " reports have no date");
        list(
                "warnings",
                chancery.warned().stream()
                        .map(one -> Prose.oneLine(one.name()) + ": " + one.warning())
                        .toList());
        list(
                "set aside",
                chancery.refused().stream()
                        .map(one -> Prose.oneLine(one.name()) + ": " + one.reason())
                        .toList());
        return true;
    }

    private void list(String what, List<String> lines) {
        String count = lines.size() == 1 ? "1 input:" : lines.size() + " inputs:";
        say(lines.isEmpty(), what, lines.isEmpty() ? "nothing" : count);
        lines.forEach(line -> console.out().println("    " + line));
    }

    private void say(boolean well, String what, String text) {
        Style style = console.style();
        console.out()
                .printf("%s %-10s %s%n", well ? style.good("ok") : style.bad("!!"), what, text);
    }
}
