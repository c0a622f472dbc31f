package org.chancery.ledger.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.FindingId;

/**
 * What people say belongs together and what does not, one after the other: the last word counts.
 */
final class Decisions {
    private final List<Set<FindingId>> same = new ArrayList<>();
    private final List<List<FindingId>> apart = new ArrayList<>();

    /** These tell of one happening, whatever was said before. */
    void merge(List<FindingId> ids) {
        apart.replaceAll(split -> without(split, ids));
        apart.removeIf(split -> split.size() < 2);
        same.add(new TreeSet<>(ids));
    }

    /** A split from which those are taken that it is merged with now. */
    private static List<FindingId> without(List<FindingId> split, List<FindingId> merged) {
        return merged.contains(split.get(0))
                ? split.stream()
                        .filter(id -> id.equals(split.get(0)) || !merged.contains(id))
                        .toList()
                : split;
    }

    /** The first of these tells of another happening than the others, whatever was said before. */
    void split(List<FindingId> ids) {
        FindingId one = ids.get(0);
        for (Set<FindingId> together : same) {
            if (ids.stream().skip(1).anyMatch(together::contains)) {
                together.remove(one);
            }
        }
        apart.add(ids);
    }

    List<Set<FindingId>> same() {
        return same;
    }

    List<List<FindingId>> apart() {
        return apart;
    }
}
