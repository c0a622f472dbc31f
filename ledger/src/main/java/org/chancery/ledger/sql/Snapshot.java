package org.chancery.ledger.sql;

import java.util.List;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.resolve.Ties;

/**
 * One state of the ledger.
 *
 * @param covers how far it reaches, to be handed back with what was resolved from it
 * @param corrections the number of the last correction it reckons with
 * @param sightings its findings, by publication and place
 * @param ties what people decided of them
 */
public record Snapshot(long covers, long corrections, List<Sighting> sightings, Ties ties) {
    public Snapshot {
        sightings = List.copyOf(sightings);
    }
}
