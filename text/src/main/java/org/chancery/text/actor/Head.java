package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Sector;

/**
 * A noun that names people or a body by what they do.
 *
 * @param noun the singular
 * @param sort what it names
 * @param sector the sector it gives
 * @param offices the office or offices it may mean, most usual first
 * @param sex "m", "f" or blank
 * @param plural true when this is the plural form
 */
record Head(
        String noun,
        Sort sort,
        Optional<Sector> sector,
        List<String> offices,
        String sex,
        boolean plural) {

    /** What a head noun names. */
    enum Sort {
        PERSON,
        /** A post that one person holds in a state at a time. */
        OFFICE,
        BODY,
        GROUP,
        EQUIPMENT
    }

    Head {
        offices = List.copyOf(offices);
    }

    Head asPlural() {
        return new Head(noun, sort, sector, offices, sex, true);
    }

    boolean isPerson() {
        return sort == Sort.PERSON || sort == Sort.OFFICE;
    }
}
