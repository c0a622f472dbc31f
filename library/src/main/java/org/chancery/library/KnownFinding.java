package org.chancery.library;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.time.DateRange;

/**
 * A finding with the report it stands in and the entry it belongs to.
 *
 * @param id its identity
 * @param finding what is said, and the words that say so
 * @param report the report's name
 * @param published the days on which the report may have been published
 * @param best the likeliest of them
 * @param sentence the sentence of the report around the quote
 * @param entry the entry; empty for a finding of a reading that no longer counts
 */
public record KnownFinding(
        FindingId id,
        Finding finding,
        String report,
        DateRange published,
        Optional<LocalDate> best,
        String sentence,
        Optional<EntryId> entry) {

    static KnownFinding of(Sighting sighting, Map<FindingId, EntryId> entries) {
        return of(sighting, Optional.ofNullable(entries.get(sighting.id())));
    }

    static KnownFinding of(Sighting sighting, Optional<EntryId> entry) {
        return new KnownFinding(
                sighting.id(),
                sighting.finding(),
                sighting.report(),
                sighting.published(),
                sighting.best(),
                sighting.sentence(),
                entry);
    }
}
