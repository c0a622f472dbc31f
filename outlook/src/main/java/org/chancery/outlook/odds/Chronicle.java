package org.chancery.outlook.odds;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened between whom, and when; asked by pair, by actor and by days. */
public final class Chronicle {
    private static final int[] NONE = {};

    private final Map<Pair, Map<Act, int[]>> ofPair;
    private final Map<String, Map<Act, int[]>> ofActor;
    private final int first;
    private final int last;

    private Chronicle(
            Map<Pair, Map<Act, int[]>> ofPair,
            Map<String, Map<Act, int[]>> ofActor,
            int first,
            int last) {
        this.ofPair = ofPair;
        this.ofActor = ofActor;
        this.first = first;
        this.last = last;
    }

    /**
     * The chronicle of some happenings; their order does not matter. What happens several times
     * between the same on one day counts once: it is mostly one thing told from several sides.
     */
    public static Chronicle of(Collection<Happening> happenings) {
        Map<Pair, Map<Act, int[]>> ofPair =
                new TreeMap<>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
        Map<String, Map<Act, int[]>> ofActor = new TreeMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        List<Happening> sorted =
                happenings.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Happening::day))
                        .toList();
        for (Happening one : sorted) {
            append(ofPair.computeIfAbsent(one.pair(), p -> new EnumMap<>(Act.class)), one);
            append(ofActor.computeIfAbsent(one.pair().one(), p -> new EnumMap<>(Act.class)), one);
            append(ofActor.computeIfAbsent(one.pair().other(), p -> new EnumMap<>(Act.class)), one);
            first = Math.min(first, one.day());
            last = Math.max(last, one.day());
        }
        return new Chronicle(ofPair, ofActor, first, last);
    }

    private static void append(Map<Act, int[]> days, Happening one) {
        int[] known = days.getOrDefault(one.act(), NONE);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = one.day();
        days.put(one.act(), more);
    }

    /** True when nothing ever happened. */
    public boolean isEmpty() {
        return ofPair.isEmpty();
    }

    /** The first day on which anything happened. */
    public int first() {
        return first;
    }

    /** The last day on which anything happened. */
    public int last() {
        return last;
    }

    /** All pairs between whom anything happened, in the order of the alphabet. */
    public List<Pair> pairs() {
        return List.copyOf(ofPair.keySet());
    }

    /** How often it happened between them from a day on, and before another. */
    public int count(Pair pair, Act act, int from, int before) {
        return count(ofPair.getOrDefault(pair, Map.of()), act, from, before);
    }

    /** How often it happened to an actor, with anybody. */
    int count(String actor, Act act, int from, int before) {
        return count(ofActor.getOrDefault(actor, Map.of()), act, from, before);
    }

    /** How much of any of the four quad classes happened between them. */
    public int countAll(Pair pair, int from, int before) {
        int all = 0;
        for (Act act : Act.QUADS) {
            all += count(pair, act, from, before);
        }
        return all;
    }

    /** The last day before another on which it happened between them; the first day before any. */
    int lastBefore(Pair pair, Act act, int before) {
        int[] days = ofPair.getOrDefault(pair, Map.of()).getOrDefault(act, NONE);
        int end = firstFrom(days, before);
        return end == 0 ? first - 1 : days[end - 1];
    }

    private static int count(Map<Act, int[]> days, Act act, int from, int before) {
        int[] known = days.getOrDefault(act, NONE);
        return Math.max(0, firstFrom(known, before) - firstFrom(known, from));
    }

    /** Where the first day stands that is not before {@code day}. */
    private static int firstFrom(int[] days, int day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The chronicle as it stood before a day: nothing of that day or later. */
    public Chronicle before(int day) {
        return new Chronicle(cut(ofPair, day), cut(ofActor, day), first, Math.min(last, day - 1));
    }

    private static <K> Map<K, Map<Act, int[]>> cut(Map<K, Map<Act, int[]>> whole, int day) {
        Map<K, Map<Act, int[]>> part = new LinkedHashMap<>();
        whole.forEach(
                (key, acts) -> {
                    Map<Act, int[]> kept = new EnumMap<>(Act.class);
                    acts.forEach(
                            (act, days) -> {
                                int end = firstFrom(days, day);
                                if (end > 0) {
                                    kept.put(act, Arrays.copyOf(days, end));
                                }
                            });
                    if (!kept.isEmpty()) {
                        part.put(key, kept);
                    }
                });
        return part;
    }
}
