package org.chancery.pages.address;

import java.util.Locale;

/** The parts of the pages, in the order in which they are offered. */
public enum Section {
    OVERVIEW,
    AGREEMENTS,
    VISITS,
    EVENTS,
    FORECASTS,
    DISPUTES,
    CLAIMS,
    QUANTITIES,
    RELATIONS,
    DYADS,
    NETWORK,
    ACTORS,
    REPORTS,
    ABOUT;

    /** The word for it in addresses, such as "agreements". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
