package org.chancery.ledger.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much there is in a ledger, and how it grew.
 *
 * @param counts how many there are of each thing, in the order in which they are told
 * @param bytes what the ledger takes on disk
 * @param growth what was read on each day, the last first
 */
public record Statistics(Map<String, Long> counts, long bytes, List<Day> growth) {

    /**
     * A day on which something was read.
     *
     * @param day by UTC
     * @param reports those that came in
     * @param findings those of all readings made
     */
    public record Day(String day, long reports, long findings) {}

    public Statistics {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        growth = List.copyOf(growth);
    }
}
