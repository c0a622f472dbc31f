package org.chancery.ledger.sql;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a ledger is: a folder, or a database of a PostgreSQL server.
 *
 * <pre>{@code
 * LedgerAddress.of("gulf");
 * LedgerAddress.of("jdbc:postgresql://archive.example.org/gulf?user=ada");
 * }</pre>
 *
 * <p>Printed without user and password.
 */
public final class LedgerAddress {
    private static final String SERVER = "jdbc:postgresql:";

    /** What follows an address, and a login before its host. */
    private static final Pattern LOGIN = Pattern.compile("\\?.*|(?<=//)[^/@]*@");

    private final String value;

    private LedgerAddress(String value) {
        this.value = value;
    }

    /**
     * A folder, or an address that begins with {@code jdbc:postgresql:}.
     *
     * @throws LedgerException for an address of another kind of database
     */
    public static LedgerAddress of(String value) {
        if (value.startsWith("jdbc:") && !value.startsWith(SERVER)) {
            throw new LedgerException(
                    ("'%s' is an address of a database that Chancery does not know. Name a folder, or"
                                    + " an address such as jdbc:postgresql://host/database.")
                            .formatted(LOGIN.matcher(value).replaceAll("")));
        }
        return new LedgerAddress(value);
    }

    public static LedgerAddress of(Path folder) {
        return new LedgerAddress(folder.toString());
    }

    /** The folder; empty for a server. */
    public Optional<Path> folder() {
        return value.startsWith(SERVER) ? Optional.empty() : Optional.of(Path.of(value));
    }

    /** As it was given, with the password if it holds one. */
    String value() {
        return value;
    }

    /**
     * Where files that belong to the ledger are kept: its folder, or, for a server, one in the
     * user's own folder for such data ({@code $XDG_DATA_HOME}, else {@code ~/.local/share}).
     */
    public Path companion() {
        return folder().orElseGet(() -> home().resolve("chancery").resolve(key()));
    }

    private static Path home() {
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
    }

    /** The address without the login, and a digest that tells schemas of one database apart. */
    private String key() {
        String plain = toString().substring(SERVER.length()).replaceAll("[^\\w.-]+", "_");
        String schema = value.replaceFirst(".*[?&]currentSchema=([^&]*).*", "$1");
        return plain + "-" + Digest.of(toString() + (schema.equals(value) ? "" : schema));
    }

    @Override
    public String toString() {
        return folder().isPresent() ? value : LOGIN.matcher(value).replaceAll("");
    }
}
