package org.chancery.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/**
 * What is known from all reports together, or from those published by a day.
 *
 * @param findings everything the entries rest on, by publication and place in the text
 * @param entries one for each happening
 * @param disputes what reports and speakers disagree about
 * @param outcomes what came of each forecast
 */
public record KnownRecord(
        List<KnownFinding> findings,
        List<Entry> entries,
        List<Dispute> disputes,
        List<Outcome> outcomes) {

    public KnownRecord {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
        disputes = List.copyOf(disputes);
        outcomes = List.copyOf(outcomes);
    }

    /** The findings by their ids, for following an entry or a dispute to its words. */
    public Map<FindingId, KnownFinding> findingsById() {
        Map<FindingId, KnownFinding> byId = new HashMap<>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return Map.copyOf(byId);
    }

    /** What came of a forecast. */
    public Optional<Outcome> outcomeOf(FindingId forecast) {
        return outcomes.stream().filter(o -> o.forecast().equals(forecast)).findFirst();
    }
}
