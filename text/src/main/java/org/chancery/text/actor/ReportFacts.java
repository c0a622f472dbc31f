package org.chancery.text.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.DateRange;

/**
 * What a report as a whole says of its time and its country, known before its sentences are read
 * one by one.
 *
 * @param when the days the report may be from; unknown when neither its date nor its office holders
 *     tell
 * @param home the state whose ministers and ministries are named without saying whose
 * @param stateCounts how often each state is named, by id
 * @param persons the office holders named in full anywhere in the report, by id
 * @param article what tells this report from others, for people who have no name
 */
record ReportFacts(
        DateRange when,
        Optional<String> home,
        Map<String, Integer> stateCounts,
        Set<String> persons,
        String article) {
    private static final Set<Sector> HOME_SECTORS =
            Set.of(
                    Sector.GOV,
                    Sector.MIL,
                    Sector.SPY,
                    Sector.LEG,
                    Sector.EDU,
                    Sector.JUD,
                    Sector.COP,
                    Sector.ELI);

    ReportFacts {
        persons = Set.copyOf(persons);
        stateCounts = Map.copyOf(stateCounts);
    }

    /** The report's own state, for people whose sector suggests that nobody else's are meant. */
    Optional<String> homeOf(Optional<Sector> sector) {
        return sector.isEmpty() || HOME_SECTORS.contains(sector.get()) ? home : Optional.empty();
    }

    int count(String state) {
        return stateCounts.getOrDefault(state, 0);
    }
}
