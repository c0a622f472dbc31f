package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.library.AccountBook;
import org.chancery.library.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery serve accounts}: who may use the server. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "ACT",
        description = "Who may use the server of a ledger, and as what.",
        footer = {
            "",
            "Roles: reader looks; annotator corrects; curator adds reports and takes back what others"
                    + " said; admin sees who did what.",
            "",
            "Examples:",
            "  chancery serve accounts add ada --role admin     (asks for a password)",
            "  chancery serve accounts token ada --scope reader --days 90 --label notebook",
            "  chancery serve accounts role ada reader",
            "  chancery serve accounts revoke ada notebook",
            "  chancery serve accounts list"
        })
final class AccountsCommand implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec;

    private AccountsCommand(Console console) {
        this.console = console;
    }

    static CommandLine create(Console console) {
        return new CommandLine(new AccountsCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.OK;
    }

    /** Whose account, on the server of which ledger. */
    private static final class Holder {
        @Mixin private LedgerOption ledger;

        @Parameters(paramLabel = "NAME", description = "The name of the account.")
        private String name;

        AccountBook book() {
            return AccountsCommand.book(ledger);
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account, or gives one another role and password.")
    int add(
            @Mixin Holder holder,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            description = "reader, annotator, curator or admin.")
                    AccountBook.Role role) {
        AccountBook.Account added = holder.book().put(holder.name, role, password());
        return is(added.name(), added.role());
    }

    @Command(
            name = "role",
            mixinStandardHelpOptions = true,
            description = "Gives an account another role, at once.")
    int role(
            @Mixin Holder holder,
            @Parameters(paramLabel = "ROLE", description = "reader, annotator, curator or admin.")
                    AccountBook.Role role) {
        return holder.book().setRole(holder.name, role)
                ? is(holder.name, role)
                : none("account '" + holder.name + "'");
    }

    private int is(String name, AccountBook.Role role) {
        console.out().println(name + " is " + word(role) + ".");
        return ExitCode.OK;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
    int list(@Mixin LedgerOption ledger) {
        for (AccountBook.Account one : book(ledger).all()) {
            console.out().printf("%-20s %s%n", one.name(), word(one.role()));
            for (AccountBook.Token token : one.tokens()) {
                console.out()
                        .printf(
                                "  token %s: at most %s, until %s%n",
                                Prose.oneLine(token.label()), word(token.scope()), token.expires());
            }
        }
        return ExitCode.OK;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes an account and its tokens, and ends its sessions.")
    int remove(@Mixin Holder holder) {
        return holder.book().remove(holder.name)
                ? ExitCode.OK
                : none("account '" + holder.name + "'");
    }

    @Command(
            name = "token",
            mixinStandardHelpOptions = true,
            description = "Makes a token for a program and prints it, this once.")
    int token(
            @Mixin Holder holder,
            @Option(
                            names = "--scope",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            description = "What it may do at most (default: ${DEFAULT-VALUE}).")
                    AccountBook.Role scope,
            @Option(
                            names = "--days",
                            paramLabel = "N",
                            defaultValue = "90",
                            description = "How long it is good (default: ${DEFAULT-VALUE}).")
                    int days,
            @Option(
                            names = "--label",
                            paramLabel = "WORDS",
                            defaultValue = "program",
                            description = "What it is for.")
                    String label) {
        Instant expires = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
        AccountBook.Token token = new AccountBook.Token(label, scope, expires);
        console.out().println(holder.book().token(holder.name, token));
        return ExitCode.OK;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Makes the tokens of an account with a label useless, at once.")
    int revoke(
            @Mixin Holder holder,
            @Parameters(paramLabel = "LABEL", description = "What the token is for.")
                    String label) {
        return holder.book().revoke(holder.name, label)
                ? ExitCode.OK
                : none("token '" + label + "' of an account '" + holder.name + "'");
    }

    private int none(String thing) {
        console.err().println("There is no " + Prose.oneLine(thing) + ".");
        return ExitCode.PARTLY;
    }

    private static AccountBook book(LedgerOption ledger) {
        return ServeCommand.server().accounts(ledger.value());
    }

    private static String word(AccountBook.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Typed unseen on a terminal, or the first line of standard input. */
    @SuppressWarnings("SystemConsoleNull") // later Javas have one always, and read the pipe by it
    private String password() {
        if (console.terminal() && System.console() != null) {
            return new String(System.console().readPassword("Password: "));
        }
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The password could not be read (" + failure + ").", failure);
        }
    }
}
