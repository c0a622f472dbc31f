package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/** What people have decided of findings: which tell of one happening and which do not. */
public final class Ties {
    private static final Ties NONE = new Ties(List.of(), List.of());

    private final List<Set<FindingId>> same;

    /** Where in the list above a finding is named: it is asked for each of very many blocks. */
    private final Map<FindingId, Set<Integer>> places = new HashMap<>();

    private final Map<FindingId, Set<FindingId>> apart = new HashMap<>();
    private final Map<FindingId, Ruling> rulings;

    /**
     * What a person says came of a forecast.
     *
     * @param why who says so, and why
     */
    public record Ruling(Outcome.Verdict verdict, String why) {}

    /**
     * Decisions of people.
     *
     * @param same sets of findings that tell of one happening each
     * @param apart lists of a finding followed by those that it has nothing to do with
     */
    public Ties(List<Set<FindingId>> same, List<List<FindingId>> apart) {
        this(same, apart, Map.of());
    }

    /**
     * Decisions of people.
     *
     * @param rulings what came of forecasts, by forecast
     */
    public Ties(
            List<Set<FindingId>> same,
            List<List<FindingId>> apart,
            Map<FindingId, Ruling> rulings) {
        this.rulings = Map.copyOf(rulings);
        this.same = same.stream().<Set<FindingId>>map(TreeSet::new).toList();
        for (int i = 0; i < same.size(); i++) {
            for (FindingId one : same.get(i)) {
                places.computeIfAbsent(one, id -> new TreeSet<>()).add(i);
            }
        }
        for (List<FindingId> split : apart) {
            for (FindingId other : split.subList(1, split.size())) {
                this.apart.computeIfAbsent(split.get(0), id -> new TreeSet<>()).add(other);
                this.apart.computeIfAbsent(other, id -> new TreeSet<>()).add(split.get(0));
            }
        }
    }

    /** Nobody has decided anything. */
    public static Ties none() {
        return NONE;
    }

    List<Set<FindingId>> same() {
        return same;
    }

    /** What of this is decided of how these findings go together. */
    Ties within(List<Sighting> some) {
        if (same.isEmpty() && apart.isEmpty()) {
            return NONE;
        }
        Set<Integer> named = new TreeSet<>();
        List<List<FindingId>> split = new ArrayList<>();
        for (Sighting one : some) {
            named.addAll(places.getOrDefault(one.id(), Set.of()));
            if (apart.containsKey(one.id())) {
                split.add(
                        Stream.concat(Stream.of(one.id()), apart.get(one.id()).stream()).toList());
            }
        }
        List<Set<FindingId>> together = named.stream().map(same::get).toList();
        return together.isEmpty() && split.isEmpty() ? NONE : new Ties(together, split);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ties ties
                && same.equals(ties.same)
                && apart.equals(ties.apart)
                && rulings.equals(ties.rulings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(same, apart, rulings);
    }

    /** An outcome, or what a person says in its place. */
    Outcome ruled(Outcome outcome) {
        Ruling ruling = rulings.get(outcome.forecast());
        return ruling == null
                ? outcome
                : new Outcome(
                        outcome.forecast(), ruling.verdict(), outcome.because(), ruling.why());
    }

    boolean apart(FindingId one, FindingId other) {
        return apart.getOrDefault(one, Set.of()).contains(other);
    }
}
