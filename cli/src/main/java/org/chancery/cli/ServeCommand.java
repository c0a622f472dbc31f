package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.chancery.library.ChanceryException;
import org.chancery.library.RecordServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the record as pages and calls, until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the record: pages to look at and correct, and an API. By default for this machine"
                        + " alone and without a password; for others, add accounts first.",
        footer = {
            "",
            "Examples:",
            "  chancery serve --port 8017",
            "  chancery serve accounts add ada --role admin",
            "  chancery serve --host 0.0.0.0",
            "",
            "Behind a proxy, which should do TLS, keep --host 127.0.0.1 off and accounts on."
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8017",
            description = "The port, 0 for any (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "A file of settings: oidc.issuer, oidc.client, oidc.secret, oidc.claim, oidc.role, body.seconds, audit.days.")
    private Optional<Path> settings = Optional.empty();

    private ServeCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine create(Console console) {
        CommandLine line = new CommandLine(new ServeCommand(console));
        line.addSubcommand("accounts", AccountsCommand.create(console));
        return line;
    }

    /** Found when it is wanted, so that no other command pays for it. */
    static RecordServer server() {
        return ServiceLoader.load(RecordServer.class)
                .findFirst()
                .orElseThrow(
                        () ->
                                new ChanceryException(
                                        "This installation has no server; build Chancery whole (mvn package)."));
    }

    @Override
    public Integer call() throws InterruptedException {
        ledger.openForWriting().close();
        RecordServer.Options options =
                new RecordServer.Options(ledger.value(), host, port, settings());
        try (RecordServer.Running running = server().start(options)) {
            console.err().println("Serving " + ledger.shown() + " at " + running.address());
            console.err().println("End it with Ctrl+C.");
            console.err().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.await();
        }
        return ExitCode.OK;
    }

    private Map<String, String> settings() {
        Map<String, String> values = new HashMap<>();
        if (settings.isPresent()) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(settings.get(), StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException failure) {
                throw new ChanceryException(
                        "The settings %s cannot be read (%s).".formatted(settings.get(), failure),
                        failure);
            }
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        }
        return values;
    }
}
