package org.chancery.pages.address;

import java.util.Locale;
import org.chancery.model.statement.StatementKind;

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

    /** Where findings of a kind are listed. */
    public static Section of(StatementKind kind) {
        return switch (kind) {
            case EVENT -> EVENTS;
            case AGREEMENT -> AGREEMENTS;
            case VISIT -> VISITS;
            case CLAIM -> CLAIMS;
            case FORECAST -> FORECASTS;
            case QUANTITY -> QUANTITIES;
            case RELATION -> RELATIONS;
        };
    }

    /** The word for it in addresses, such as "agreements". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
