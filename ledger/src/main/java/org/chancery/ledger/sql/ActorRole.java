package org.chancery.ledger.sql;

import java.util.Locale;

/** The part an actor has in a finding, as the column "role" writes it. */
enum ActorRole {
    ACTOR,
    RECIPIENT,
    AGAINST,
    PARTY,
    VISITOR,
    HOST,
    SPEAKER,
    ADDRESSEE,
    CHAIN,
    FORECASTER,
    BETWEEN,
    SIDE_A,
    SIDE_B,
    STATED_BY;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActorRole of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
