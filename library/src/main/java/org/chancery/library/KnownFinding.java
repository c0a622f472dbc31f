package org.chancery.library;

import java.time.LocalDate;
import java.util.Optional;
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
        Optional<EntryId> entry) {}
