package org.chancery.ledger.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.resolve.Ties;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Statement;
import org.chancery.model.text.ArticleId;
import org.chancery.model.time.DateRange;

/**
 * The corrections that count, laid over the findings that count.
 *
 * <p>A report that was read anew has new findings; a correction is taken over to the one with the
 * same kind and exactly the same quote in the same place, if there is exactly one. Otherwise it is
 * an orphan and changes nothing.
 */
public final class Overlay {
    private final List<Correction> counting;
    private final List<Correction> applied;
    private final Map<Anchor, FindingId> found = new HashMap<>();
    private final Map<FindingId, List<Change>> changes = new TreeMap<>();

    /**
     * Lays corrections over findings.
     *
     * @param corrections all that were ever made, in order
     * @param sightings at least the findings of the reports they are about
     */
    public Overlay(List<Correction> corrections, List<Sighting> sightings) {
        this.counting = counting(corrections);
        Map<ArticleId, List<Sighting>> byReport = new HashMap<>();
        for (Sighting one : sightings) {
            byReport.computeIfAbsent(one.finding().evidence().article(), id -> new ArrayList<>())
                    .add(one);
        }
        for (Correction correction : counting) {
            for (Anchor anchor : correction.anchors()) {
                find(anchor, byReport.getOrDefault(anchor.article(), List.of()))
                        .ifPresent(id -> found.put(anchor, id));
            }
        }
        this.applied =
                counting.stream().filter(one -> found.keySet().containsAll(one.anchors())).toList();
        for (Correction one : applied) {
            changes.computeIfAbsent(found.get(one.anchors().get(0)), id -> new ArrayList<>())
                    .add(one.change());
        }
    }

    /** Those that were not taken back; what takes back can be taken back in turn. */
    private static List<Correction> counting(List<Correction> corrections) {
        Set<String> undone = new HashSet<>();
        List<Correction> counting = new ArrayList<>();
        for (int i = corrections.size() - 1; i >= 0; i--) {
            Correction one = corrections.get(i);
            if (undone.contains(Long.toString(one.number()))) {
                continue;
            }
            if (one.change().act() == Change.Act.UNDO) {
                undone.add(one.change().value());
            } else {
                counting.add(0, one);
            }
        }
        return counting;
    }

    private static Optional<FindingId> find(Anchor anchor, List<Sighting> report) {
        Set<FindingId> alike = new TreeSet<>();
        for (Sighting one : report) {
            if (one.id().equals(anchor.finding())) {
                return Optional.of(one.id());
            }
            if (anchor.holds(one.finding())) {
                alike.add(one.id());
            }
        }
        return alike.size() == 1 ? alike.stream().findFirst() : Optional.empty();
    }

    /** The corrections that count but whose findings are no longer there. */
    public List<Correction> orphans() {
        return counting.stream().filter(one -> !found.keySet().containsAll(one.anchors())).toList();
    }

    /** The findings that people have looked at. */
    public Set<FindingId> touched() {
        return changes.keySet();
    }

    /** A finding as corrected; empty when it is rejected. */
    public Optional<Sighting> apply(Sighting sighting) {
        Optional<Sighting> now = Optional.of(sighting);
        for (Change change : changes.getOrDefault(sighting.id(), List.of())) {
            now = now.flatMap(before -> changed(before, change));
        }
        return now;
    }

    private static Optional<Sighting> changed(Sighting before, Change change) {
        Finding finding = before.finding();
        Statement said = finding.statement();
        return switch (change.act()) {
            case REJECT -> Optional.empty();
            case ACCEPT -> Optional.of(with(before, said, finding));
            case EDIT ->
                    Optional.of(
                            with(
                                    before,
                                    Editing.of(said, change.field(), change.value()),
                                    finding));
            case REDATE ->
                    Optional.of(
                            with(
                                    before,
                                    Redating.of(said, DateRange.parse(change.value())),
                                    finding));
            case REASSIGN -> Optional.of(with(before, Reassignment.of(change).in(said), finding));
            case SPLIT, MERGE, UNDO -> Optional.of(before);
        };
    }

    /** What a person stands for is certain. */
    private static Sighting with(Sighting before, Statement said, Finding finding) {
        return new Sighting(
                before.id(),
                new Finding(said, finding.evidence(), finding.statedBy(), finding.rule(), 1),
                before.report(),
                before.published(),
                before.best(),
                before.sentence());
    }

    private Map<FindingId, Ties.Ruling> rulings() {
        Map<FindingId, Ties.Ruling> rulings = new HashMap<>();
        for (Correction one : applied) {
            Change change = one.change();
            if (change.act() == Change.Act.EDIT && change.field().equals(Editing.OUTCOME)) {
                rulings.put(
                        found.get(one.anchors().get(0)),
                        new Ties.Ruling(
                                Editing.verdict(change.value()),
                                "So says %s: %s.".formatted(one.author(), one.reason())));
            }
        }
        return rulings;
    }

    /** What people decided belongs together, what does not, and what came of forecasts. */
    public Ties ties() {
        Decisions decisions = new Decisions();
        for (Correction one : applied) {
            List<FindingId> ids = one.anchors().stream().map(found::get).toList();
            if (one.change().act() == Change.Act.MERGE) {
                decisions.merge(ids);
            } else if (one.change().act() == Change.Act.SPLIT) {
                decisions.split(ids);
            }
        }
        return new Ties(decisions.same(), decisions.apart(), rulings());
    }
}
