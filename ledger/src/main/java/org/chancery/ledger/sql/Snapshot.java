package org.chancery.ledger.sql;

import java.util.List;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.resolve.Ties;

/**
 * One state of the ledger.
 *
 * @param identity by which the ledger is told from every other, and from what it was before it was
 *     restored
 * @param covers how far it reaches, to be handed back with what was resolved from it
 * @param corrections the number of the last correction it reckons with
 * @param sightings its findings, by publication and place
 * @param ties what people decided of them
 */
public record Snapshot(
        String identity, long covers, long corrections, List<Sighting> sightings, Ties ties) {
    public Snapshot {
        sightings = List.copyOf(sightings);
    }

    /** True when nothing was read or corrected between the two. */
    public boolean isOfOneStateWith(Snapshot other) {
        return identity.equals(other.identity)
                && covers == other.covers
                && corrections == other.corrections;
    }
}
