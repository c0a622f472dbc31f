package org.chancery.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.search.SearchIndex;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Statistics;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;

/**
 * Looks after a ledger itself.
 *
 * <pre>{@code
 * Upkeep upkeep = chancery.upkeep();
 * upkeep.verify().forEach(check -> System.out.println(check.what() + ": " + check.faults()));
 * upkeep.backUp(Path.of("gulf-2026-03-01.sqlite"));
 * }</pre>
 */
public final class Upkeep {
    private final Ledger ledger;
    private final Path index;

    Upkeep(Ledger ledger, Path index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * One thing that must hold.
     *
     * @param what such as "every quote is what stands at its span"
     * @param looked at how many things it was looked at
     * @param faults where it does not hold; none when all is well
     */
    public record Check(String what, long looked, List<String> faults) {
        public Check {
            faults = List.copyOf(faults);
        }
    }

    /** Looks whether everything holds that must, at every report, finding and entry. */
    public List<Check> verify() {
        return Troubles.told(
                () -> {
                    List<Check> checks = new ArrayList<>();
                    ledger.verify()
                            .forEach(
                                    one ->
                                            checks.add(
                                                    new Check(
                                                            one.what(),
                                                            one.looked(),
                                                            one.faults())));
                    if (checks.stream().allMatch(one -> one.faults().isEmpty())) {
                        checks.add(entries());
                        checks.add(searched());
                    }
                    return checks;
                });
    }

    /** Every finding that counts stands in exactly one entry of the record, if it is up to date. */
    private Check entries() {
        String what = "every finding is in one entry";
        Optional<Resolution> record = ledger.record(Resolver.RULES);
        if (record.isEmpty()) {
            return new Check(
                    what + " (the record is behind; the next question brings it up)", 0, List.of());
        }
        Map<FindingId, Integer> times = new TreeMap<>();
        for (Entry entry : record.get().entries()) {
            entry.findings().forEach(finding -> times.merge(finding, 1, Integer::sum));
        }
        List<Sighting> sightings = ledger.snapshot(Optional.empty()).sightings();
        List<String> faults = new ArrayList<>();
        Set<FindingId> seen = new HashSet<>();
        for (Sighting one : sightings) {
            int found = times.getOrDefault(one.id(), 0);
            if (seen.add(one.id()) && found != 1) {
                faults.add("%s is in %d entries".formatted(one.id(), found));
            }
        }
        times.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> faults.add(id + " is in an entry and does not count"));
        return new Check(what, seen.size(), faults);
    }

    private Check searched() {
        SearchIndex.State state = SearchIndex.state(index, IndexKeeper.stamp(ledger));
        String what = "the search index can be used";
        return switch (state) {
            case FRESH -> new Check(what, 1, List.of());
            case MISSING ->
                    new Check(
                            what + " (there is none yet; the first question makes it)",
                            0,
                            List.of());
            case STALE ->
                    new Check(
                            what + " (it is behind; the next question brings it up)", 0, List.of());
            case DAMAGED ->
                    new Check(
                            what + " (it is damaged; the next question makes it anew)",
                            0,
                            List.of());
        };
    }

    /** The folder of the search index, which may be removed at any time. */
    public Path index() {
        return index;
    }

    /**
     * Writes one state of the ledger to a new file, whatever others are writing meanwhile. It is a
     * SQLite file whatever store the ledger is kept in, and can be restored to either.
     *
     * @throws ChanceryException when there is a file of that name, or it cannot be written
     */
    public void backUp(Path file) {
        Troubles.told(
                () -> {
                    ledger.backUp(file);
                    return file;
                });
    }

    /**
     * Puts what is in a backup in the place of what is in the ledger, all or nothing.
     *
     * @param overwrite whether reports that are in the ledger may be lost
     * @return how many rows the ledger has now
     * @throws ChanceryException when they may not and there are some, or the backup is damaged
     */
    public long restore(Path file, boolean overwrite) {
        return Troubles.told(() -> ledger.restore(file, overwrite));
    }

    /**
     * How much there is, and how it grew.
     *
     * @param counts how many there are of each thing, in the order in which they are told
     * @param bytes what the ledger takes on disk
     * @param indexBytes what its search index takes on disk
     * @param growth what was read on each of the last days, the last first
     */
    public record Size(Map<String, Long> counts, long bytes, long indexBytes, List<Day> growth) {
        public Size {
            growth = List.copyOf(growth);
        }
    }

    /**
     * A day on which something was read.
     *
     * @param day by UTC
     * @param reports those that came in
     * @param findings those of all readings made
     */
    public record Day(String day, long reports, long findings) {}

    /** How much there is, and how it grew. */
    public Size size() {
        return Troubles.told(
                () -> {
                    Statistics found = ledger.statistics();
                    return new Size(
                            found.counts(),
                            found.bytes(),
                            bytes(index),
                            found.growth().stream()
                                    .map(day -> new Day(day.day(), day.reports(), day.findings()))
                                    .toList());
                });
    }

    private static long bytes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The index %s cannot be looked at (%s).".formatted(folder, failure), failure);
        }
    }
}
