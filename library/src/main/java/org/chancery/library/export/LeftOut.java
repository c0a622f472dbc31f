package org.chancery.library.export;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many findings a layout left out, by reason.
 *
 * <pre>{@code
 * LeftOut left = new LeftOut();
 * left.add("planned");
 * left.counts();   // {planned=1}
 * }</pre>
 */
public final class LeftOut {
    private final Map<String, Long> counts = new TreeMap<>();

    public void add(String reason) {
        counts.merge(reason, 1L, Long::sum);
    }

    /** By reason, in the order of the alphabet. */
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
