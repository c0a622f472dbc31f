package org.chancery.text.actor;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/** What sort of thing an organisation is, by its type in a table or by the words of its name. */
final class OrganisationTypes {
    private OrganisationTypes() {}

    /** The type a table gives in words, or else the one its sector suggests. */
    static ActorType of(String type, String sector) {
        String name = type.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (ActorType known : ActorType.values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        if (name.equals("NEWS_AGENCY")) {
            return ActorType.MEDIA;
        }
        return switch (sector) {
            case "MED", "JRN" -> ActorType.MEDIA;
            case "EDU" -> ActorType.THINK_TANK;
            case "BUS" -> ActorType.FIRM;
            case "REB", "UAF", "SEP" -> ActorType.ARMED_GROUP;
            case "MIL" -> ActorType.ARMED_FORCES;
            case "IGO" -> ActorType.INTERGOVERNMENTAL_ORGANISATION;
            case "GOV", "LEG", "JUD", "COP", "SPY" -> ActorType.STATE_BODY;
            default -> ActorType.NON_GOVERNMENTAL_ORGANISATION;
        };
    }

    /** The sector of an organisation with this word in its name. */
    static Optional<Sector> sectorOfWord(Words words, String word) {
        if (words.in("media_word", word)) {
            return Optional.of(Sector.MED);
        }
        if (words.in("military_word", word)) {
            return Optional.of(Sector.MIL);
        }
        if (words.in("think_tank_word", word) && !word.equals("council")) {
            return Optional.of(Sector.EDU);
        }
        if (words.in("firm_word", word)) {
            return Optional.of(Sector.BUS);
        }
        if (words.in("party_word", word)) {
            return Optional.of(Sector.PTY);
        }
        return words.in("state_body_word", word) ? Optional.of(Sector.GOV) : Optional.empty();
    }

    /** The type of an organisation of a sector that is known by its name alone. */
    static ActorType ofSector(Optional<Sector> sector) {
        return of("", sector.map(Sector::name).orElse(""));
    }
}
