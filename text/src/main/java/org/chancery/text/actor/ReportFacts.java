package org.chancery.text.actor;

import java.util.List;
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
 * @param homeShown true when titles, outlet or dateline show that state, rather than its being the
 *     only one spoken of, or the place of a report about others
 * @param stateCounts how often each state is named, by id
 * @param nationalCounts how often each state is named other than by its capital, by id
 * @param organisationCounts how often each organisation is named, by id
 * @param persons the office holders named in full anywhere in the report, by id
 * @param article what tells this report from others, for people who have no name
 */
record ReportFacts(
        DateRange when,
        Optional<String> home,
        boolean homeShown,
        Map<String, Integer> stateCounts,
        Map<String, Integer> nationalCounts,
        Map<String, Integer> organisationCounts,
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
        nationalCounts = Map.copyOf(nationalCounts);
        organisationCounts = Map.copyOf(organisationCounts);
    }

    /** The report's own state, for people whose sector suggests that nobody else's are meant. */
    Optional<String> homeOf(Optional<Sector> sector) {
        return servesState(sector) ? home : Optional.empty();
    }

    /** True for the sectors whose people act for their state. */
    static boolean servesState(Optional<Sector> sector) {
        return sector.filter(HOME_SECTORS::contains).isPresent();
    }

    /** The two states named at least twice, and each twice as often as any third; else none. */
    List<String> mainPair() {
        List<Map.Entry<String, Integer>> ranked =
                stateCounts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        int third = ranked.size() > 2 ? ranked.get(2).getValue() : 0;
        boolean clear =
                ranked.size() > 1
                        && ranked.get(1).getValue() > 1
                        && ranked.get(1).getValue() >= 2 * third;
        return clear ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
    }

    int nationalCount(String state) {
        return nationalCounts.getOrDefault(state, 0);
    }

    int organisationCount(String organisation) {
        return organisationCounts.getOrDefault(organisation, 0);
    }

    int count(String state) {
        return stateCounts.getOrDefault(state, 0);
    }
}
