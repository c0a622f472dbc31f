package org.chancery.ledger.resolve;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;

/**
 * What is known from all findings together.
 *
 * <p>Its lists have one order, whatever the order they were given in.
 *
 * @param entries one for each happening, by kind and id
 * @param disputes what reports and speakers disagree about, by question
 * @param outcomes what came of each forecast, by forecast
 */
public record Resolution(List<Entry> entries, List<Dispute> disputes, List<Outcome> outcomes) {

    public Resolution {
        entries =
                entries.stream()
                        .sorted(Comparator.comparing(Entry::of).thenComparing(Entry::id))
                        .toList();
        disputes =
                disputes.stream()
                        .sorted(
                                Comparator.comparing(Dispute::about)
                                        .thenComparing(Dispute::toString))
                        .toList();
        outcomes = outcomes.stream().sorted(Comparator.comparing(Outcome::forecast)).toList();
    }

    /** The record of no findings. */
    public static Resolution empty() {
        return new Resolution(List.of(), List.of(), List.of());
    }
}
