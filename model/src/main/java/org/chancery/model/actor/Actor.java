package org.chancery.model.actor;

import java.util.Optional;

/**
 * Somebody or something that acts between states, as known on one day.
 *
 * <p>A person's country and sector are those of the office held on the day spoken of, so the same
 * person may appear as {@code GOV} in one report and as {@code ELI} in a later one; the id stays
 * the same.
 *
 * @param id the stable identity
 * @param name the usual English name, such as "Helmut Kohl" or "a Defense Ministry official"
 * @param type what sort of thing it is
 * @param country the CAMEO country or group code, such as {@code DEU}, {@code SUN}, {@code IGO};
 *     empty when unknown
 * @param sector the PLOVER sector; empty for a state as a whole or when unknown
 * @param office the office held, as words, such as "Foreign Minister"; empty when none is known
 */
public record Actor(
        ActorId id,
        String name,
        ActorType type,
        Optional<String> country,
        Optional<Sector> sector,
        Optional<String> office) {

    /** A state as a whole, such as {@code Actor.state("PRT", "Portugal")}. */
    public static Actor state(String code, String name) {
        return new Actor(
                new ActorId(code),
                name,
                ActorType.STATE,
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }

    /** The same actor speaking for another sector, such as the government of a state. */
    public Actor withSector(Sector other) {
        return new Actor(id, name, type, country, Optional.of(other), office);
    }
}
