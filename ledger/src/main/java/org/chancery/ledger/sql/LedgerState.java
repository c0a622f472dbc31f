package org.chancery.ledger.sql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * How far a ledger has come. What is new since is what has greater numbers.
 *
 * @param identity by which the ledger is told from every other
 * @param adoption the last reading that began to count
 * @param correction the last thing that a person said of a finding
 * @param version the last change of the record
 */
public record LedgerState(String identity, long adoption, long correction, long version) {
    private static final Pattern WORDS = Pattern.compile("(\\S+) (\\d+) (\\d+) (\\d+)");

    static LedgerState of(Handle handle) {
        return new LedgerState(
                new RecordTable(handle).identity(),
                new RecordTable(handle).lastAdoption(),
                new CorrectionTable(handle).last(),
                new RecordTable(handle).lastVersion());
    }

    /** The state that words say, as {@link #words} gives them; empty when they say none. */
    public static Optional<LedgerState> parse(String words) {
        Matcher parts = WORDS.matcher(words);
        return parts.matches()
                ? Optional.of(
                        new LedgerState(
                                parts.group(1),
                                Long.parseLong(parts.group(2)),
                                Long.parseLong(parts.group(3)),
                                Long.parseLong(parts.group(4))))
                : Optional.empty();
    }

    /** A word that changes whenever what was read, or what people said of it, changes. */
    public String said() {
        return "%s %d %d".formatted(identity, adoption, correction);
    }

    /** The state in words. */
    public String words() {
        return "%s %d %d %d".formatted(identity, adoption, correction, version);
    }
}
