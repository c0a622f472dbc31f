package org.chancery.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.outlook.score.StatedForecast;

/**
 * What is known from all reports together, or from those published by a day.
 *
 * @param findings everything the entries rest on, by publication and place in the text
 * @param entries one for each happening
 * @param disputes what reports and speakers disagree about
 * @param outcomes what came of each forecast
 * @param copies for each report that is a copy the name of the report that it is a copy of
 */
public record KnownRecord(
        List<KnownFinding> findings,
        List<Entry> entries,
        List<Dispute> disputes,
        List<Outcome> outcomes,
        Map<String, String> copies) {

    public KnownRecord {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
        disputes = List.copyOf(disputes);
        outcomes = List.copyOf(outcomes);
        copies = Map.copyOf(copies);
    }

    /** The findings by their ids, for following an entry or a dispute to its words. */
    public Map<FindingId, KnownFinding> findingsById() {
        Map<FindingId, KnownFinding> byId = new HashMap<>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return Map.copyOf(byId);
    }

    /** The report whose text it is: itself, or the one that it is a copy of. */
    public String source(String report) {
        return copies.getOrDefault(report, report);
    }

    /** The copies of a report that is itself none, by name. */
    public List<String> copiesOf(String report) {
        return copies.keySet().stream()
                .filter(copy -> copies.get(copy).equals(report))
                .sorted()
                .toList();
    }

    /** From how many texts an entry is known; the copies of one text count once. */
    public long sources(Entry entry) {
        Set<FindingId> wanted = Set.copyOf(entry.findings());
        return findings.stream()
                .filter(finding -> wanted.contains(finding.id()))
                .map(finding -> source(finding.report()))
                .distinct()
                .count();
    }

    /** What came of a forecast. */
    public Optional<Outcome> outcomeOf(FindingId forecast) {
        return outcomes.stream().filter(o -> o.forecast().equals(forecast)).findFirst();
    }

    /**
     * Who foretold how well. A forecast told in several reports counts once for each who made it,
     * by the first telling that is decided.
     */
    public Scoreboard scoreboard() {
        Map<FindingId, KnownFinding> byId = findingsById();
        Map<FindingId, StatedForecast> stated = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (byId.containsKey(outcome.forecast())) {
                Finding finding = byId.get(outcome.forecast()).finding();
                stated.put(
                        outcome.forecast(),
                        new StatedForecast((Forecast) finding.statement(), outcome.verdict()));
            }
        }
        List<StatedForecast> told = new ArrayList<>();
        entries.forEach(entry -> told.addAll(told(entry, stated)));
        return Scoreboard.of(told);
    }

    /** One for each who made it. */
    private static Collection<StatedForecast> told(
            Entry entry, Map<FindingId, StatedForecast> stated) {
        Map<String, StatedForecast> bySpeakers = new TreeMap<>();
        for (FindingId id : entry.findings()) {
            if (stated.containsKey(id)) {
                StatedForecast one = stated.get(id);
                bySpeakers.merge(speakers(one.forecast()), one, KnownRecord::decided);
            }
        }
        return bySpeakers.values();
    }

    private static StatedForecast decided(StatedForecast first, StatedForecast second) {
        return second.verdict().compareTo(first.verdict()) < 0 ? second : first;
    }

    private static String speakers(Forecast forecast) {
        return forecast.forecasters().stream()
                .map(ActorReference::actor)
                .map(actor -> actor.id().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
