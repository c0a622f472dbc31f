package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        List<Pair> pairs = pairs();
        pairs.stream()
                .filter(pair -> pair.verdict().answer() == Verdict.Answer.SAME)
                .sorted(
                        Comparator.comparingDouble((Pair pair) -> -pair.verdict().score())
                                .thenComparingInt(Pair::b)
                                .thenComparingInt(Pair::a))
                .forEach(this::joinUnlessContradicted);
        pairs.stream().filter(pair -> pair.verdict().isDoubt()).forEach(undecided::add);
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            for (String key : matcher.keys(features.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> compared = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            for (int second = 1; second < block.size(); second++) {
                for (int first = Math.max(0, second - NEIGHBOURS); first < second; first++) {
                    int a = block.get(first);
                    int b = block.get(second);
                    if (compared.add(((long) a << 32) | b)) {
                        pairs.add(
                                new Pair(a, b, matcher.compare(features.get(a), features.get(b))));
                    }
                }
            }
        }
        return pairs;
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
        int[] told = new int[leaders.length];
        List<Doubt> few = new ArrayList<>();
        for (Doubt doubt : allDoubts()) {
            if (told[doubt.a()] < DOUBTS && told[doubt.b()] < DOUBTS) {
                told[doubt.a()]++;
                told[doubt.b()]++;
                few.add(doubt);
            }
        }
        return few;
    }

    private List<Doubt> allDoubts() {
        int[] places = places();
        Map<String, Doubt> doubts = new TreeMap<>();
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
                doubts.merge(
                        "%08d %08d".formatted(doubt.a(), doubt.b()),
                        doubt,
                        (one, other) -> SUREST.compare(one, other) <= 0 ? one : other);
            }
        }
        return doubts.values().stream().sorted(SUREST).toList();
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
