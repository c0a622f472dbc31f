package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;

/** The program {@code chancery}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its {@linkplain ExitCode exit code}. */
    public static void main(String[] arguments) {
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Console console = Console.ofProcess(out);
        int exit = run(arguments, console);
        console.out().flush();
        if (out.fault().isPresent()) {
            console.err()
                    .printf(
                            "chancery: the output could not be written whole (%s); make room and"
                                    + " run again.%n",
                            out.fault().get());
            exit = ExitCode.USAGE;
        }
        System.exit(exit);
    }

    /** Runs one command on the given console; for tests and for embedding. */
    static int run(String[] arguments, Console console) {
        return commandLine(console).execute(arguments);
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new RootCommand(console));
        line.addSubcommand("read", new ReadCommand(console));
        line.addSubcommand("watch", new WatchCommand(console));
        line.addSubcommand("corpus", new CorpusCommand(console));
        line.addSubcommand("formats", new FormatsCommand(console));
        line.addSubcommand("brief", new BriefCommand(console));
        line.addSubcommand("events", ListCommand.events(console));
        line.addSubcommand("agreements", ListCommand.agreements(console));
        line.addSubcommand("visits", ListCommand.visits(console));
        line.addSubcommand("claims", ListCommand.claims(console));
        line.addSubcommand("forecasts", ListCommand.forecasts(console));
        line.addSubcommand("quantities", ListCommand.quantities(console));
        line.addSubcommand("relations", ListCommand.relations(console));
        line.addSubcommand("outlook", OutlookCommand.create(console));
        line.addSubcommand("ask", new AskCommand(console));
        line.addSubcommand("explain", new ExplainCommand(console));
        line.addSubcommand("correct", new CorrectCommand(console));
        line.addSubcommand("export", new ExportCommand(console));
        line.addSubcommand("report", new ReportCommand(console));
        line.addSubcommand("serve", ServeCommand.create(console));
        line.addSubcommand("actors", ActorsCommand.create(console));
        line.addSubcommand("ledger", new LedgerCommand(console));
        line.addSubcommand("doctor", new DoctorCommand(console));
        line.addSubcommand("completion", new CompletionCommand(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpLongOptionsMaxWidth(24);
        line.setExecutionExceptionHandler(new FaultReporter(console));
        line.setExitCodeExceptionMapper(fault -> ExitCode.USAGE);
        return line;
    }
}
