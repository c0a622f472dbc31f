package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;

/**
 * Makes the record of all findings: which of them tell of one happening, what is in dispute, and
 * what came of forecasts.
 *
 * <p>The same findings give the same record, in whatever order they are handed over and whatever
 * was resolved before. A resolver remembers of what it made each part of the record; asked again,
 * it makes anew the parts that are made of something else by then, which is all that it takes over
 * from one resolution to the next. Agreements are one such part, since which follows on which is
 * seen by looking at all; targets and turns of the relations of states are looked for anew each
 * time.
 *
 * <pre>{@code
 * Resolution record = Resolver.resolve(ledger.snapshot(Optional.empty()).sightings());
 * }</pre>
 */
public final class Resolver {
    /** The version of these rules; a ledger resolved by another version is resolved afresh. */
    public static final String RULES = "16";

    private Memory memory = new Memory();
    private boolean asked;

    /** All that was made of something, with what it was made of. */
    private static final class Memory {
        final Blocks blocks = new Blocks();
        final Memo<Block, Block.Part> parts = new Memo<>();
        final Memo<List<Sighting>, List<Dispute>> contradictions = new Memo<>();
        final Memo<Sighting, List<String>> topics = new Memo<>();
        final Memo<Sighting, Set<String>> denied = new Memo<>();
        final Settlements settlements = new Settlements();

        private List<Memo<?, ?>> memos() {
            return List.of(parts, contradictions, topics, denied);
        }

        void begin() {
            memos().forEach(Memo::begin);
        }

        void end() {
            memos().forEach(Memo::end);
        }
    }

    /** The record of these findings, of which nobody has decided anything. */
    public static Resolution resolve(List<Sighting> sightings) {
        return resolve(sightings, Ties.none());
    }

    /** The record of these findings, with what people have decided of them. */
    public static Resolution resolve(List<Sighting> sightings, Ties ties) {
        return new Resolver().again(sightings, ties);
    }

    /**
     * The same, at the cost of what is not as it was when this was last asked: findings that were
     * the same objects then are seen at once to be so.
     */
    public synchronized Resolution again(List<Sighting> sightings, Ties ties) {
        Memory known = memory;
        // Where something fails on the way, nothing is taken over from what was half done.
        memory = new Memory();
        asked = false;
        known.begin();
        Resolution resolution = resolution(sightings, ties, known);
        known.end();
        memory = known;
        asked = true;
        return resolution;
    }

    /** True when it holds what it made when it was last asked. */
    public synchronized boolean remembers() {
        return asked;
    }

    private static Resolution resolution(List<Sighting> sightings, Ties ties, Memory known) {
        List<Sighting> ordered = sightings.stream().sorted(Sighting.ORDER).toList();
        Callings callings = new Callings(ordered);
        List<Entry> entries = new ArrayList<>();
        List<List<Sighting>> groups = new ArrayList<>();
        List<Dispute> disputes = new ArrayList<>();
        for (Block block : known.blocks.of(ordered, callings, ties)) {
            Block.Part part = known.parts.of(block, Block::part);
            entries.addAll(part.entries());
            groups.addAll(part.groups());
            disputes.addAll(part.disputes());
        }
        TargetDisputes targets = new TargetDisputes(ordered);
        disputes.addAll(targets.disputes());
        disputes.addAll(contradictions(ordered, known));
        disputes.addAll(EndDisputes.among(groups, ordered));
        disputes.addAll(AimDisputes.among(ordered));
        List<Outcome> outcomes =
                known.settlements.of(ordered, groups, targets, callings.words()).stream()
                        .map(ties::ruled)
                        .toList();
        return new Resolution(entries, OneQuestion.joined(disputes), outcomes);
    }

    private static List<Dispute> contradictions(List<Sighting> ordered, Memory known) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> claims : Blocks.byReport(of(StatementKind.CLAIM, ordered)).values()) {
            disputes.addAll(known.contradictions.of(claims, ClaimDisputes::within));
        }
        disputes.addAll(new EventDenials(known.topics).among(of(StatementKind.EVENT, ordered)));
        disputes.addAll(new OvertakenClaims(known.denied).among(ordered));
        disputes.addAll(PrecisionDisputes.among(ordered));
        disputes.addAll(OnsetDisputes.among(ordered));
        return disputes;
    }

    private static List<Sighting> of(StatementKind kind, List<Sighting> ordered) {
        return ordered.stream().filter(one -> one.statement().kind() == kind).toList();
    }
}
