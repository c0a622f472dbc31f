package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.statement.FindingId;

/**
 * Joins findings into happenings: the surest pairs first, and never two groups of which some
 * members cannot be the same.
 *
 * <p>The cost grows with the number of findings, not with its square: only findings with a common
 * key are compared, and within a key only neighbours in the order of publication. Everything is
 * done in an order fixed by the findings alone, so the result does not depend on how they came.
 */
final class Clusters<F> {
    /** With how many earlier findings of the same key a finding is compared. */
    private static final int NEIGHBOURS = 150;

    /** Of what an entry may also be, so many are told; more would tell a reader nothing. */
    private static final int DOUBTS = 3;

    /** Groups beyond this size are checked against by their first and last members only. */
    private static final int CHECKED = 40;

    private static final Comparator<Doubt> SUREST =
            Comparator.comparingDouble((Doubt doubt) -> -doubt.score())
                    .thenComparingInt(Doubt::a)
                    .thenComparingInt(Doubt::b)
                    .thenComparing(Doubt::reason);

    private final Matcher<F> matcher;
    private final Ties ties;
    private final List<Sighting> sightings;
    private final List<F> features;
    private final int[] leaders;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Pair> undecided = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** Two findings, by their place, and what was said of them. */
    private record Pair(int a, int b, Verdict verdict) {}

    /** Two groups that may be one. */
    record Doubt(int a, int b, double score, String reason) {}

    private Clusters(Matcher<F> matcher, List<Sighting> sightings, Ties ties) {
        this.matcher = matcher;
        this.ties = ties;
        this.sightings = sightings.stream().sorted(Sighting.ORDER).toList();
        this.features = this.sightings.stream().map(matcher::features).toList();
        this.leaders = new int[this.sightings.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    static <F> Clusters<F> of(Matcher<F> matcher, List<Sighting> sightings, Ties ties) {
        Clusters<F> clusters = new Clusters<>(matcher, sightings, ties);
        clusters.joinAsDecided();
        clusters.join();
        clusters.doubt();
        return clusters;
    }

    /** What people have decided comes before all else, and holds against all else. */
    private void joinAsDecided() {
        Map<FindingId, Integer> places = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            places.put(sightings.get(i).id(), i);
        }
        for (Set<FindingId> same : ties.same()) {
            List<Integer> found =
                    same.stream().filter(places::containsKey).map(places::get).sorted().toList();
            for (int i = 1; i < found.size(); i++) {
                merge(leaders[found.get(0)], leaders[found.get(i)]);
            }
        }
    }

    private void join() {
        List<Pair> same = new ArrayList<>();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int second = 0; second < features.size(); second++) {
            Set<String> keys = matcher.keys(features.get(second));
            for (int first : before(keys, blocks)) {
                compare(first, second, same);
            }
            for (String key : keys) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(second);
            }
        }
        same.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.verdict().score())
                        .thenComparingInt(Pair::b)
                        .thenComparingInt(Pair::a));
        same.forEach(this::joinUnlessContradicted);
    }

    /** The nearest of the earlier findings with one of these keys, each once. */
    private static int[] before(Set<String> keys, Map<String, List<Integer>> blocks) {
        return keys.stream()
                .map(key -> blocks.getOrDefault(key, List.of()))
                .map(block -> block.subList(Math.max(0, block.size() - NEIGHBOURS), block.size()))
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /** Of most pairs there is nothing to be said, and these are not kept. */
    private void compare(int first, int second, List<Pair> same) {
        Verdict verdict = matcher.compare(features.get(first), features.get(second));
        if (verdict.answer() == Verdict.Answer.SAME) {
            same.add(new Pair(first, second, verdict));
        } else if (verdict.isDoubt()) {
            undecided.add(new Pair(first, second, verdict));
        }
    }

    private void joinUnlessContradicted(Pair pair) {
        int a = leaders[pair.a()];
        int b = leaders[pair.b()];
        if (a == b) {
            return;
        }
        if (contradict(members.get(a), members.get(b))) {
            return;
        }
        merge(a, b);
    }

    private void merge(int a, int b) {
        if (a == b) {
            return;
        }
        int leader = Math.min(a, b);
        int joined = Math.max(a, b);
        for (int member : members.get(joined)) {
            leaders[member] = leader;
        }
        members.get(leader).addAll(members.get(joined));
        members.get(joined).clear();
    }

    private boolean contradict(List<Integer> some, List<Integer> others) {
        for (int a : checked(some)) {
            for (int b : checked(others)) {
                Verdict verdict = matcher.compare(features.get(a), features.get(b));
                boolean decided = ties.apart(sightings.get(a).id(), sightings.get(b).id());
                if (decided || verdict.keepsApart()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> checked(List<Integer> group) {
        if (group.size() <= CHECKED) {
            return group;
        }
        List<Integer> ends = new ArrayList<>(group.subList(0, CHECKED / 2));
        ends.addAll(group.subList(group.size() - CHECKED / 2, group.size()));
        return ends;
    }

    /** The groups, each in the order of publication, themselves in the order of their first. */
    List<List<Sighting>> groups() {
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().map(sightings::get).toList())
                .toList();
    }

    /**
     * The pairs of groups, by their place in {@link #groups}, that may be one: the likeliest first,
     * and few for each group.
     */
    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    private void doubt() {
        int[] told = new int[leaders.length];
        for (Doubt doubt : allDoubts()) {
            if (told[doubt.a()] < DOUBTS && told[doubt.b()] < DOUBTS) {
                told[doubt.a()]++;
                told[doubt.b()]++;
                doubts.add(doubt);
            }
        }
        undecided.clear();
    }

    private List<Doubt> allDoubts() {
        int[] places = places();
        Map<Long, Doubt> surest = new HashMap<>();
        for (Pair pair : undecided) {
            int a = places[leaders[pair.a()]];
            int b = places[leaders[pair.b()]];
            Verdict verdict = pair.verdict();
            boolean settled =
                    verdict.answer() == Verdict.Answer.POSSIBLY
                            && contradict(
                                    members.get(leaders[pair.a()]), members.get(leaders[pair.b()]));
            if (a != b && !settled) {
                Doubt doubt =
                        new Doubt(
                                Math.min(a, b), Math.max(a, b), verdict.score(), verdict.reason());
                surest.merge(
                        ((long) doubt.a() << 32) | doubt.b(),
                        doubt,
                        (one, other) -> SUREST.compare(one, other) <= 0 ? one : other);
            }
        }
        return surest.values().stream().sorted(SUREST).toList();
    }

    /** Where the group of each leader stands in {@link #groups}. */
    private int[] places() {
        int[] places = new int[leaders.length];
        int next = 0;
        for (int i = 0; i < leaders.length; i++) {
            if (!members.get(i).isEmpty()) {
                places[i] = next++;
            }
        }
        return places;
    }
}
