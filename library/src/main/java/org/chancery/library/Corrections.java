package org.chancery.library;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.ledger.sql.Ledger;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.StatementKind;

/**
 * What people say of the record. A correction is added and never overwrites: the machine's value
 * stays, and every correction can be taken back. It survives that a report is read anew, as long as
 * the new reading has a finding of the same kind with exactly the same quote.
 *
 * <pre>{@code
 * Corrections corrections = chancery.corrections();
 * corrections.make(Change.of(Change.Act.REJECT), List.of("event-3f2a9c01"), "Ada", "a metaphor");
 * }</pre>
 */
public final class Corrections {
    private final Chancery chancery;
    private final Ledger ledger;

    Corrections(Chancery chancery, Ledger ledger) {
        this.chancery = chancery;
        this.ledger = ledger;
    }

    /**
     * Corrects a finding, or all findings of an entry.
     *
     * @param change what is to be changed
     * @param ids of findings or entries, or unmistakable beginnings of ids: what is corrected, and
     *     for merging all that belongs together
     * @param author who says so
     * @param reason why
     * @return the corrections that were added
     * @throws ChanceryException when nothing has such an id, or the change cannot be made to it
     */
    public List<Correction> make(Change change, List<String> ids, String author, String reason) {
        return make(change, ids, author, reason, OptionalLong.empty()).orElseThrow();
    }

    /**
     * The same, unless somebody has corrected anything since.
     *
     * @param last the number of the last correction that was seen; 0 for none
     * @return empty, and nothing is corrected, when there is a later one
     */
    public Optional<List<Correction>> makeAfter(
            long last, Change change, List<String> ids, String author, String reason) {
        return make(change, ids, author, reason, OptionalLong.of(last));
    }

    /** All of them or none. */
    private Optional<List<Correction>> make(
            Change change, List<String> ids, String author, String reason, OptionalLong after) {
        List<KnownFinding> meant = new ArrayList<>();
        ids.forEach(id -> meant.addAll(chancery.explain(id).findings()));
        List<List<Anchor>> each =
                switch (change.act()) {
                    case MERGE -> List.of(anchors(together(meant)));
                    case SPLIT -> meant.stream().map(one -> anchors(apart(one))).toList();
                    default -> meant.stream().map(one -> anchors(List.of(one))).toList();
                };
        return Troubles.told(
                () -> {
                    try {
                        return ledger.correct(change, each, author, reason, after);
                    } catch (IllegalArgumentException | DateTimeException fault) {
                        throw new ChanceryException(fault.getMessage(), fault);
                    }
                });
    }

    private static List<KnownFinding> together(List<KnownFinding> meant) {
        Set<StatementKind> kinds =
                meant.stream()
                        .map(one -> one.finding().statement().kind())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (meant.size() < 2 || kinds.size() > 1) {
            throw new ChanceryException(
                    "Only two or more findings of one kind can be merged, not these %d of %s."
                            .formatted(meant.size(), kinds));
        }
        return meant;
    }

    /** It, and all that it shares its entry with now. */
    private List<KnownFinding> apart(KnownFinding one) {
        List<KnownFinding> all = new ArrayList<>(List.of(one));
        one
                .entry()
                .map(entry -> chancery.explain(entry.value()).findings())
                .orElse(List.of())
                .stream()
                .filter(other -> !other.id().equals(one.id()))
                .forEach(all::add);
        if (all.size() < 2) {
            throw new ChanceryException(
                    "The finding %s is alone in its entry; there is nothing to split it from."
                            .formatted(one.id()));
        }
        return all;
    }

    private static List<Anchor> anchors(List<KnownFinding> findings) {
        return findings.stream().map(one -> Anchor.of(one.id(), one.finding())).toList();
    }

    /**
     * Takes back a correction; taking that back in turn lets it count again.
     *
     * @throws ChanceryException when there is no correction of this number
     */
    public Correction undo(long number, String author, String reason) {
        if (all().stream().noneMatch(one -> one.number() == number)) {
            throw new ChanceryException(
                    "There is no correction %d; the list of corrections has their numbers."
                            .formatted(number));
        }
        Change change = new Change(Change.Act.UNDO, "", Long.toString(number));
        return Troubles.told(() -> ledger.correct(change, List.of(), author, reason));
    }

    /** All that were ever made, in order. */
    public List<Correction> all() {
        return Troubles.told(ledger::corrections);
    }

    /** Those that count but whose findings went when their report was read anew. */
    public List<Correction> orphans() {
        return Troubles.told(ledger::orphans);
    }
}
