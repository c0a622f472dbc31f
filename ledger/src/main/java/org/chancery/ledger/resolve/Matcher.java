package org.chancery.ledger.resolve;

import java.util.Set;

/**
 * Says of two findings of one kind whether they tell of one happening.
 *
 * @param <F> what a finding is compared by, reckoned once
 */
interface Matcher<F> {
    F features(Sighting sighting);

    /** Only findings with a key in common are ever compared. */
    Set<String> keys(F features);

    /** Must not depend on which is named first. */
    Verdict compare(F a, F b);

    /** True when both stand in one report. */
    static boolean inOneReport(Sighting a, Sighting b) {
        return a.finding().evidence().article().equals(b.finding().evidence().article());
    }
}
