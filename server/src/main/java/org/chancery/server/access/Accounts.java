package org.chancery.server.access;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.library.AccountBook;
import org.chancery.library.Chancery;
import org.chancery.library.ChanceryException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Accounts in a file beside the ledger, which only its owner can read. Passwords are kept as
 * Argon2, tokens as SHA-256 of 32 random bytes. A change by another process counts with the next
 * request.
 */
public final class Accounts implements AccountBook {
    private static final String FILE = "accounts.json";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final int LEAST = 10;
    private static final int MOST = 200;
    private static final int RANDOM = 32;
    private static final String MARK = "chancery_";

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();
    private final PasswordEncoder encoder = new Argon2Password4jPasswordEncoder();
    private Map<String, Kept> kept = Map.of();
    private Optional<FileTime> read = Optional.empty();

    /** An account as it stands in the file. */
    record Kept(String name, String role, String password, List<KeptToken> tokens)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Kept {
            tokens = List.copyOf(tokens);
        }

        Role held() {
            return Role.valueOf(role.toUpperCase(Locale.ROOT));
        }

        Kept with(List<KeptToken> others) {
            return new Kept(name, role, password, others);
        }
    }

    /** A token as it stands in the file. */
    record KeptToken(String label, String scope, String expires, String digest)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Role held() {
            return Role.valueOf(scope.toUpperCase(Locale.ROOT));
        }
    }

    private Accounts(Path file) {
        this.file = file;
    }

    /** The accounts of the server of a ledger. */
    public static Accounts of(String ledger) {
        return new Accounts(folder(ledger).resolve(FILE));
    }

    /** Where the server of a ledger keeps what is its own. */
    static Path folder(String ledger) {
        return Chancery.folder(ledger).resolve("server");
    }

    Path folder() {
        return file.toAbsolutePath().getParent();
    }

    PasswordEncoder encoder() {
        return encoder;
    }

    /** True where nobody has an account. */
    public boolean isEmpty() {
        return current().isEmpty();
    }

    /** Read anew when the file has changed. */
    private synchronized Map<String, Kept> current() {
        try {
            if (!Files.exists(file)) {
                kept = Map.of();
                read = Optional.empty();
                return kept;
            }
            FileTime written = Files.getLastModifiedTime(file);
            if (!read.equals(Optional.of(written))) {
                Map<String, Kept> all = new TreeMap<>();
                for (Kept one : json.readValue(Files.readString(file), Kept[].class)) {
                    all.put(one.name(), one);
                }
                kept = all;
                read = Optional.of(written);
            }
            return kept;
        } catch (IOException | JacksonException failure) {
            throw new ChanceryException(
                    "The accounts in %s cannot be read (%s). Mend the file, or move it away and add the accounts again."
                            .formatted(file, failure.getMessage()),
                    failure);
        }
    }

    private synchronized void write(Map<String, Kept> all) {
        try {
            Files.createDirectories(folder());
            Path draft = Files.createTempFile(folder(), FILE, ".part");
            try {
                if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(
                            draft, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(draft, json.writeValueAsString(all.values()));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            read = Optional.empty();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The accounts could not be written to %s (%s). Check that the folder can be written."
                            .formatted(file, failure),
                    failure);
        }
    }

    Optional<Kept> kept(String name) {
        return Optional.ofNullable(current().get(name));
    }

    @Override
    public List<Account> all() {
        return current().values().stream().map(Accounts::account).toList();
    }

    @Override
    public Optional<Account> find(String name) {
        return kept(name).map(Accounts::account);
    }

    private static Account account(Kept one) {
        return new Account(
                one.name(),
                one.held(),
                one.tokens().stream()
                        .map(
                                token ->
                                        new Token(
                                                token.label(),
                                                token.held(),
                                                Instant.parse(token.expires())))
                        .toList());
    }

    @Override
    public Account put(String name, Role role, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new ChanceryException(
                    "'%s' cannot be the name of an account; use up to 64 letters, digits and . _ @ -"
                            .formatted(name));
        }
        if (password.length() < LEAST || password.length() > MOST) {
            throw new ChanceryException(
                    "A password has %d to %d characters, and this one has %d."
                            .formatted(LEAST, MOST, password.length()));
        }
        List<KeptToken> tokens = kept(name).map(Kept::tokens).orElse(List.of());
        Kept one = new Kept(name, word(role), encoder.encode(password), tokens);
        keep(one);
        return account(one);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Adds it, or puts it in the place of the one of its name. */
    private synchronized void keep(Kept one) {
        Map<String, Kept> all = new TreeMap<>(current());
        all.put(one.name(), one);
        write(all);
    }

    @Override
    public boolean setRole(String name, Role role) {
        Optional<Kept> held = kept(name);
        held.ifPresent(one -> keep(new Kept(name, word(role), one.password(), one.tokens())));
        return held.isPresent();
    }

    @Override
    public synchronized boolean remove(String name) {
        Map<String, Kept> all = new TreeMap<>(current());
        boolean had = all.remove(name) != null;
        if (had) {
            write(all);
        }
        return had;
    }

    @Override
    public String token(String name, Token token) {
        Kept one =
                kept(name)
                        .orElseThrow(
                                () ->
                                        new ChanceryException(
                                                "There is no account '%s'; add it first."
                                                        .formatted(name)));
        if (!token.expires().isAfter(Instant.now())) {
            throw new ChanceryException("A token must last for at least a day.");
        }
        byte[] random = new byte[RANDOM];
        new SecureRandom().nextBytes(random);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        List<KeptToken> tokens = new ArrayList<>(one.tokens());
        tokens.removeIf(old -> !Instant.parse(old.expires()).isAfter(Instant.now()));
        tokens.add(
                new KeptToken(
                        token.label(),
                        word(token.scope()),
                        token.expires().toString(),
                        digest(secret)));
        keep(one.with(tokens));
        return secret;
    }

    @Override
    public boolean revoke(String name, String label) {
        Optional<Kept> held = kept(name);
        List<KeptToken> left = new ArrayList<>(held.map(Kept::tokens).orElse(List.of()));
        boolean had = left.removeIf(token -> token.label().equals(label));
        if (had) {
            keep(held.orElseThrow().with(left));
        }
        return had;
    }

    /** Who a token stands for, and what it lets them do; empty for one that is not good. */
    Optional<Bearer> bearer(String secret) {
        String digest = digest(secret);
        Instant now = Instant.now();
        for (Kept one : current().values()) {
            for (KeptToken token : one.tokens()) {
                if (same(token.digest(), digest) && Instant.parse(token.expires()).isAfter(now)) {
                    Role role = one.held().compareTo(token.held()) < 0 ? one.held() : token.held();
                    return Optional.of(new Bearer(one.name(), role));
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody known by a token. */
    record Bearer(String name, Role role) {}

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
