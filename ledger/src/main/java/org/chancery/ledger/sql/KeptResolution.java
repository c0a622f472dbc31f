package org.chancery.ledger.sql;

import org.chancery.ledger.resolve.Resolution;

/**
 * A record as it was kept.
 *
 * @param identity of the ledger it was kept in; one that was restored counts its records anew
 * @param number by which it is known whether another was kept since
 * @param covers the last reading that it reckons with
 */
public record KeptResolution(String identity, long number, long covers, Resolution resolution) {}
