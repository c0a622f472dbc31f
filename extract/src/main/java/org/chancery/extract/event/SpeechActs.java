package org.chancery.extract.event;

import java.util.Set;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/** Tells the comments that count as events, those of states and their officials, from others. */
final class SpeechActs {
    private static final Set<ActorType> NOT_OFFICIAL =
            Set.of(
                    ActorType.MEDIA,
                    ActorType.THINK_TANK,
                    ActorType.DOCUMENT,
                    ActorType.FIRM,
                    ActorType.REGION);
    private static final Set<Sector> UNOFFICIAL_SECTORS =
            Set.of(Sector.EDU, Sector.MED, Sector.JRN, Sector.CVL, Sector.BUS, Sector.SOC);

    private SpeechActs() {}

    static boolean counts(Match match, EventSides sides, Lexicon lexicon) {
        boolean official =
                sides.actors().stream().anyMatch(reference -> isOfficial(reference.actor()));
        boolean expert =
                Predicate.of(match.tree(), match.trigger()).surfaceSubject().stream()
                        .anyMatch(head -> lexicon.matches("analyst", match.tree(), head));
        return official && !expert;
    }

    private static boolean isOfficial(Actor actor) {
        return !NOT_OFFICIAL.contains(actor.type())
                && actor.sector().filter(UNOFFICIAL_SECTORS::contains).isEmpty();
    }
}
