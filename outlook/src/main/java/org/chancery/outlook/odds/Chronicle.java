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
    private static final Comparator<Pair> ALPHABET =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    private final List<Happening> happenings;
    private final Map<Pair, Map<Act, int[]>> ofPair = new TreeMap<>(ALPHABET);
    private final Map<String, Map<Act, int[]>> ofActor = new TreeMap<>();
    private final int first;

    private Chronicle(List<Happening> happenings, int first) {
        this.happenings = happenings;
        this.first = first;
        for (Happening one : happenings) {
            append(ofPair.computeIfAbsent(one.pair(), p -> new EnumMap<>(Act.class)), one);
            for (String actor : List.of(one.pair().one(), one.pair().other())) {
                append(ofActor.computeIfAbsent(actor, a -> new EnumMap<>(Act.class)), one);
            }
        }
    }

    /**
     * The chronicle of some happenings; their order does not matter. What happens several times
     * between the same on one day counts once, from the first time it is known: it is mostly one
     * thing told from several sides.
     */
    public static Chronicle of(Collection<Happening> happenings) {
        record Once(Pair pair, Act act, int day) {}
        Map<Once, Happening> once = new LinkedHashMap<>();
        for (Happening one : happenings) {
            once.merge(
                    new Once(one.pair(), one.act(), one.day()),
                    one,
                    (a, b) -> a.known() <= b.known() ? a : b);
        }
        List<Happening> sorted =
                once.values().stream()
                        .sorted(
                                Comparator.comparingInt(Happening::day)
                                        .thenComparing(Happening::pair, ALPHABET)
                                        .thenComparing(Happening::act))
                        .toList();
        return new Chronicle(sorted, sorted.isEmpty() ? 0 : sorted.get(0).day());
    }

    private static void append(Map<Act, int[]> days, Happening one) {
        int[] known = days.getOrDefault(one.act(), NONE);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = one.day();
        days.put(one.act(), more);
    }

    /** True when nothing ever happened. */
    public boolean isEmpty() {
        return happenings.isEmpty();
    }

    /** The first day on which anything happened. */
    public int first() {
        return first;
    }

    /** The last day on which anything happened. */
    public int last() {
        return isEmpty() ? first : happenings.get(happenings.size() - 1).day();
    }

    /**
     * In how many of the stretches of {@code window} days before a day something became known,
     * counted back from that day to the first of which anything is known.
     */
    int watched(int origin, int window) {
        return (int)
                happenings.stream()
                        .filter(one -> one.known() < origin)
                        .map(one -> (origin - 1 - one.known()) / window)
                        .distinct()
                        .count();
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

    /**
     * The chronicle as it stood on the eve of a day: nothing of that day or later, and nothing that
     * became known on that day or later.
     */
    public Chronicle before(int day) {
        List<Happening> known =
                happenings.stream().filter(one -> Math.max(one.day(), one.known()) < day).toList();
        return new Chronicle(known, known.isEmpty() ? first : known.get(0).day());
    }
}
