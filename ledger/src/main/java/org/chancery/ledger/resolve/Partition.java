package org.chancery.ledger.resolve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.statement.FindingId;

/**
 * Findings of one kind in blocks: those with a common key, and those that people say are one, lie
 * in one block. As only they are ever compared, what becomes of a block depends on nothing outside
 * it.
 */
final class Partition {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final List<Sighting> ordered;
    private final int[] leaders;

    private Partition(List<Sighting> ordered) {
        this.ordered = ordered;
        this.leaders = new int[ordered.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
    }

    /**
     * The blocks, each in the order of its findings.
     *
     * @param ordered in {@link Sighting#ORDER}
     * @param keys of a finding, as {@link #digests} gives them
     */
    static List<List<Sighting>> of(
            List<Sighting> ordered, Function<Sighting, long[]> keys, Ties ties) {
        Partition blocks = new Partition(ordered);
        blocks.uniteByKeys(keys);
        blocks.uniteAsDecided(ties.same());
        return blocks.all();
    }

    /**
     * Keys in short (FNV-1a, Fowler, Noll and Vo 1991). Two keys that are by chance the same in
     * short put two blocks into one, of which nothing else becomes.
     */
    static long[] digests(Collection<String> keys) {
        return keys.stream().mapToLong(Partition::digest).toArray();
    }

    private static long digest(String key) {
        long digest = OFFSET;
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            digest = (digest ^ (one & 0xff)) * PRIME;
        }
        return digest;
    }

    private void uniteByKeys(Function<Sighting, long[]> keys) {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            for (long key : keys.apply(ordered.get(i))) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    unite(other, i);
                }
            }
        }
    }

    private void uniteAsDecided(List<Set<FindingId>> same) {
        Set<FindingId> decided = new HashSet<>();
        same.forEach(decided::addAll);
        Map<FindingId, Integer> places = new HashMap<>();
        for (int i = 0; i < leaders.length && !decided.isEmpty(); i++) {
            if (decided.contains(ordered.get(i).id())) {
                places.put(ordered.get(i).id(), i);
            }
        }
        for (Set<FindingId> together : same) {
            List<Integer> found =
                    together.stream().filter(places::containsKey).map(places::get).toList();
            found.forEach(place -> unite(found.get(0), place));
        }
    }

    private void unite(int a, int b) {
        int one = leader(a);
        int other = leader(b);
        leaders[Math.max(one, other)] = Math.min(one, other);
    }

    private int leader(int place) {
        int leader = place;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private List<List<Sighting>> all() {
        Map<Integer, List<Sighting>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < leaders.length; i++) {
            blocks.computeIfAbsent(leader(i), first -> new ArrayList<>(1)).add(ordered.get(i));
        }
        return List.copyOf(blocks.values());
    }
}
