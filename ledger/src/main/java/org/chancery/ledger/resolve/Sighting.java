package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Statement;
import org.chancery.model.time.DateRange;

/**
 * A finding together with the report it stands in.
 *
 * @param id the finding's id, kept because reckoning it costs a digest
 * @param finding what is said, and where
 * @param report the report's name
 * @param published the days on which the report may have been published
 * @param best the likeliest of them
 * @param sentence the sentence of the report around the quote, or the quote where it is not at hand
 */
public record Sighting(
        FindingId id,
        Finding finding,
        String report,
        DateRange published,
        Optional<LocalDate> best,
        String sentence) {

    /** By publication, then report, then place in the text: the same for any order of arrival. */
    public static final Comparator<Sighting> ORDER =
            Comparator.comparing(Sighting::day)
                    .thenComparing(sighting -> sighting.finding().evidence().article())
                    .thenComparing(sighting -> sighting.finding().evidence().raw())
                    .thenComparing(Sighting::id);

    /**
     * Of the id alone, which is a digest already; that of all fields costs much and adds nothing.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public Statement statement() {
        return finding.statement();
    }

    /** The status, stage or form it reports, in the record format's words, such as "planned". */
    public String stage() {
        return Titles.stage(this);
    }

    /** The day the report counts as published; the last of all days when nothing is known. */
    public LocalDate day() {
        return best.or(published::latest).or(published::earliest).orElse(LocalDate.MAX);
    }
}
