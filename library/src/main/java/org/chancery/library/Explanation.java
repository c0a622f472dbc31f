package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;

/**
 * Why the record says something: which words of which reports, read by which rules.
 *
 * @param findings the finding asked about, or all findings of the entry asked about; each carries
 *     its quote and the name of its rule
 * @param entry the entry they belong to
 * @param disputes the disputes they take part in
 * @param outcomes what came of those that are forecasts
 */
public record Explanation(
        List<KnownFinding> findings,
        Optional<Entry> entry,
        List<Dispute> disputes,
        List<Outcome> outcomes) {

    public Explanation {
        findings = List.copyOf(findings);
        disputes = List.copyOf(disputes);
        outcomes = List.copyOf(outcomes);
    }
}
