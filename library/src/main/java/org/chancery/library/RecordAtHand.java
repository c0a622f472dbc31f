package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.sql.KeptResolution;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerState;
import org.chancery.ledger.sql.Snapshot;

/**
 * The whole record in memory, for who asks for all of it again and again: when something was
 * corrected or read, only what it touches is fetched, resolved and written anew.
 */
final class RecordAtHand {
    private final Ledger ledger;
    private final Resolver resolver = new Resolver();
    private Optional<State> last = Optional.empty();
    private Optional<Listed> listed = Optional.empty();

    /** Nothing is at hand yet. */
    RecordAtHand(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was known in one state of the ledger. */
    record State(Snapshot snapshot, Resolution resolution, Optional<KeptResolution> kept) {}

    /** The reports as they were when the last of these readings began to count. */
    private record Listed(String identity, long adoption, List<KnownReport> reports) {}

    /** The record as it is now. */
    synchronized State now() {
        State now = last.map(this::after).orElseGet(this::first);
        last = Optional.of(now);
        return now;
    }

    private State first() {
        Snapshot snapshot = ledger.snapshot(Optional.empty());
        Optional<Resolution> kept = ledger.record(Resolver.RULES);
        // What is kept is of this state unless others wrote something between the two looks.
        boolean same = ledger.snapshotAfter(snapshot).isOfOneStateWith(snapshot);
        return kept.isPresent() && same
                ? new State(snapshot, kept.get(), Optional.empty())
                : resolved(snapshot, Optional.empty());
    }

    private State after(State before) {
        Snapshot snapshot = ledger.snapshotAfter(before.snapshot());
        if (snapshot.isOfOneStateWith(before.snapshot())) {
            return isOvertaken() ? kept(snapshot, before.resolution(), Optional.empty()) : before;
        }
        // A ledger that was restored counts anew, so that its numbers are of other records.
        boolean restored = !snapshot.identity().equals(before.snapshot().identity());
        return resolved(snapshot, restored ? Optional.empty() : before.kept());
    }

    /** True when one that had seen less, or goes by other rules, was the last to keep a record. */
    private boolean isOvertaken() {
        return ledger.isWritable() && !ledger.isFresh(Resolver.RULES);
    }

    private State resolved(Snapshot snapshot, Optional<KeptResolution> before) {
        return kept(snapshot, resolver.again(snapshot.sightings(), snapshot.ties()), before);
    }

    private State kept(Snapshot snapshot, Resolution resolution, Optional<KeptResolution> before) {
        return new State(
                snapshot,
                resolution,
                ledger.isWritable()
                        ? ledger.keep(resolution, snapshot, Resolver.RULES, before)
                        : Optional.empty());
    }

    /**
     * Resolves the whole once, where what was kept made that needless, so that the first who
     * corrects something need not wait for it.
     */
    void prepare() {
        Snapshot snapshot = now().snapshot();
        if (!resolver.remembers()) {
            resolver.again(snapshot.sightings(), snapshot.ties());
        }
    }

    /** The reports, by name. */
    synchronized List<KnownReport> reports() {
        LedgerState state = ledger.state();
        boolean same =
                listed.filter(one -> one.identity().equals(state.identity()))
                        .filter(one -> one.adoption() == state.adoption())
                        .isPresent();
        if (!same) {
            List<KnownReport> reports = ledger.reports().stream().map(KnownReport::of).toList();
            listed = Optional.of(new Listed(state.identity(), state.adoption(), reports));
        }
        return listed.orElseThrow().reports();
    }
}
