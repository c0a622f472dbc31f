package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks into lists of findings that are in the order of publication, without going through them.
 */
final class Timeline {
    private Timeline() {}

    /**
     * Those published after one day and not after another.
     *
     * @param ordered in {@link Sighting#ORDER}
     */
    static List<Sighting> within(List<Sighting> ordered, LocalDate after, LocalDate last) {
        int from = firstAfter(ordered, after);
        return ordered.subList(from, Math.max(from, firstAfter(ordered, last)));
    }

    private static int firstAfter(List<Sighting> ordered, LocalDate day) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
