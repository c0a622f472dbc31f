package org.chancery.gold.event;

import java.util.Map;
import java.util.TreeMap;

/** Counts what was found for each class of the gold, and prints it, the commonest first. */
final class Confusions {
    private final Map<String, Map<String, Integer>> found = new TreeMap<>();
    private int right;
    private int all;

    /** Counts one item; what was found equals the gold when it is right. */
    void add(String gold, String instead) {
        found.computeIfAbsent(gold, key -> new TreeMap<>()).merge(instead, 1, Integer::sum);
        right += gold.equals(instead) ? 1 : 0;
        all++;
    }

    double accuracy() {
        return all == 0 ? 0 : right / (double) all;
    }

    /** "118 of 322", and a line for each class. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(right + " of " + all);
        found.forEach(
                (gold, row) -> out.append("\n  ").append(gold).append(" read as ").append(row));
        return out.toString();
    }
}
