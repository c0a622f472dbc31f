package org.chancery.library.export;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Statement;
import org.chancery.model.text.Span;

/**
 * A finding with all that is known around it.
 *
 * @param sighting what is said, and where
 * @param report the report that says it
 * @param entry the entry it belongs to
 * @param outcome what came of it, for a forecast
 * @param because the findings that decided the outcome
 */
public record Telling(
        Sighting sighting,
        Report report,
        Optional<EntryId> entry,
        Optional<Outcome> outcome,
        List<Sighting> because) {

    public Telling {
        because = List.copyOf(because);
    }

    public Statement statement() {
        return sighting.statement();
    }

    /** The finding's id, as text. */
    public String id() {
        return sighting.id().value();
    }

    /** Its status, stage or form for people; of an act that is said not to be, just that. */
    public String stage() {
        return statement() instanceof Event event && event.polarity() == Polarity.NEGATIVE
                ? "said not to be"
                : sighting.stage();
    }

    /** The outlet, where it is known. */
    public Optional<String> outlet() {
        return report.header().outlet();
    }

    /** Where the words stand in the raw report, in code points. */
    public Span span() {
        return sighting.finding().evidence().raw();
    }

    /** The exact words of the report. */
    public String quote() {
        return sighting.finding().evidence().quote();
    }
}
