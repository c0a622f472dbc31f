package org.chancery.library;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.OfficeTerm;
import org.chancery.text.actor.OrganisationEntry;
import org.chancery.text.actor.StateEntry;

/**
 * One line of the dictionary of actors, for showing.
 *
 * @param id the stable id of the state, organisation or person
 * @param code the CAMEO code; blank when it has none
 * @param name the usual English name
 * @param what what it is: "state", "armed group", or a person's office
 * @param days when it existed, or when the office was held
 * @param more numbers in other lists, or a successor; blank when there is nothing to add
 */
public record ActorLine(
        String id, String code, String name, String what, DateRange days, String more) {

    static ActorLine of(StateEntry state) {
        String more =
                Stream.of(
                                state.alpha2().map(code -> "ISO " + code).orElse(""),
                                number("COW", state.cow()),
                                number("GW", state.gw()),
                                state.successor().map(id -> "then " + id).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new ActorLine(
                state.id(),
                state.code(),
                state.name(),
                words(state.type().name()),
                state.existed(),
                more);
    }

    private static String number(String list, OptionalInt number) {
        return number.isPresent() ? list + " " + number.getAsInt() : "";
    }

    static ActorLine of(OrganisationEntry organisation) {
        String sector = organisation.sector().map(Enum::name).orElse("");
        return new ActorLine(
                organisation.id(),
                organisation.country().orElse(""),
                organisation.name(),
                words(organisation.type().name()),
                organisation.existed(),
                sector);
    }

    static ActorLine of(OfficeTerm term) {
        return new ActorLine(
                term.person(),
                term.country(),
                term.name(),
                term.title().isBlank() ? words(term.office()) : term.title(),
                term.term(),
                "");
    }

    private static String words(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
