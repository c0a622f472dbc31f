package org.chancery.gold.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Event;

/**
 * Who, to whom, what: the country of the actor, that of the recipient, and the kind of act.
 *
 * @param actor three letters; blank when there is none
 * @param recipient three letters; blank when there is none
 * @param act a PLOVER type or a CAMEO root
 */
record Triple(String actor, String recipient, String act) {
    /** Codes of the gold that are no ISO codes. */
    private static final Map<String, String> OTHER_CODES =
            Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM", "UAE", "ARE");

    /** A triple of the gold, whose codes may bring sectors: "HUNGOV". */
    static Triple ofCodes(String source, String target, String act) {
        return new Triple(country(source), country(target), act);
    }

    /** One triple for each actor and recipient of an event that differ. */
    static Set<Triple> of(Event event, String act) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (ActorReference actor : event.actors()) {
            for (ActorReference recipient : event.recipients()) {
                if (!actor.actor().id().equals(recipient.actor().id())) {
                    triples.add(new Triple(code(actor.actor()), code(recipient.actor()), act));
                }
            }
        }
        if (event.recipients().isEmpty()) {
            event.actors().forEach(a -> triples.add(new Triple(code(a.actor()), "", act)));
        }
        return triples;
    }

    /** How many of those found are right, without regard to order, each gold triple once. */
    static int right(Set<Triple> gold, Set<Triple> found) {
        return (int) found.stream().filter(gold::contains).count();
    }

    static double f1(int right, int gold, int found) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    private static String country(String code) {
        String first = code.substring(0, Math.min(3, code.length()));
        return OTHER_CODES.getOrDefault(first, first).replace("NGO", "IGO");
    }

    private static String code(Actor actor) {
        return bodies(actor.type())
                .or(actor::country)
                .map(code -> code.substring(0, Math.min(3, code.length())))
                .orElse("IMG");
    }

    /** Bodies of states and others are coded alike, since the gold mixes the two up. */
    private static Optional<String> bodies(ActorType type) {
        boolean body =
                type == ActorType.INTERGOVERNMENTAL_ORGANISATION
                        || type == ActorType.NON_GOVERNMENTAL_ORGANISATION;
        return body ? Optional.of("IGO") : Optional.empty();
    }

    static List<String> sorted(Set<Triple> triples) {
        return triples.stream().map(Triple::toString).sorted().toList();
    }

    @Override
    public String toString() {
        return actor + ">" + recipient + " " + act;
    }
}
