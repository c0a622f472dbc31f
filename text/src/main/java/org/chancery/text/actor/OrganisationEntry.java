package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.DateRange;

/**
 * An organisation that the dictionary knows: of states, of people, of the press.
 *
 * @param id its stable id
 * @param name the usual English name
 * @param type what sort of organisation it is
 * @param country its CAMEO code: of the group it is, or of the country it belongs to
 * @param sector its PLOVER sector
 * @param members the member states and since when, as far as listed
 * @param existed from founding to dissolution
 */
public record OrganisationEntry(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        Optional<Sector> sector,
        List<Membership> members,
        DateRange existed) {

    public OrganisationEntry {
        members = List.copyOf(members);
    }

    /** The ids of the states that are members on a day, in the order of the table. */
    public List<String> membersOn(LocalDate day) {
        return members.stream()
                .filter(membership -> membership.days().contains(day))
                .map(Membership::state)
                .distinct()
                .toList();
    }

    /** The organisation as an actor. */
    public Actor actor() {
        return actor(name);
    }

    /** The organisation as an actor under another of its names. */
    Actor actor(String shown) {
        return new Actor(new ActorId(id), shown, type, country, sector, Optional.empty());
    }

    /** True when it prints or broadcasts, so that it is cited more often than it acts. */
    public boolean isOutlet() {
        return type == ActorType.MEDIA;
    }
}
