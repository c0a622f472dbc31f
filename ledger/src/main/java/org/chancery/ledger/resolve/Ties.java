package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.FindingId;

/** What people have decided of findings: which tell of one happening and which do not. */
public final class Ties {
    private static final Ties NONE = new Ties(List.of(), List.of());

    private final List<Set<FindingId>> same;
    private final Map<FindingId, Set<FindingId>> apart = new HashMap<>();

    /**
     * Decisions of people.
     *
     * @param same sets of findings that tell of one happening each
     * @param apart lists of a finding followed by those that it has nothing to do with
     */
    public Ties(List<Set<FindingId>> same, List<List<FindingId>> apart) {
        this.same = same.stream().<Set<FindingId>>map(TreeSet::new).toList();
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

    boolean apart(FindingId one, FindingId other) {
        return apart.getOrDefault(one, Set.of()).contains(other);
    }
}
