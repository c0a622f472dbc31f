package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.rule.Lexicon;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;

/**
 * Tells the comments that count as events from others: those of states, their bodies and officials,
 * and one of each speaker, since what he adds further down is the same comment told on.
 */
final class SpeechActs {
    private static final Set<ActorType> NEVER_OFFICIAL =
            Set.of(
                    ActorType.MEDIA,
                    ActorType.THINK_TANK,
                    ActorType.DOCUMENT,
                    ActorType.FIRM,
                    ActorType.REGION);
    private static final Set<Sector> OFFICIAL =
            Set.of(
                    Sector.GOV,
                    Sector.MIL,
                    Sector.LEG,
                    Sector.JUD,
                    Sector.SPY,
                    Sector.COP,
                    Sector.REB,
                    Sector.OPP,
                    Sector.PTY,
                    Sector.IGO);
    private static final String PLAIN_COMMENT = "010";
    private static final String SYMBOLIC = "017";

    private final Lexicon lexicon;

    SpeechActs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean counts(Match match, EventSides sides) {
        boolean official =
                sides.actors().stream().anyMatch(reference -> isOfficial(reference.actor()));
        boolean expert =
                Predicate.of(match.tree(), match.trigger()).surfaceSubject().stream()
                        .anyMatch(head -> lexicon.matches("analyst", match.tree(), head));
        return official && !expert;
    }

    /** The drafts without plain comments by those who have commented before. */
    List<EventDraft> oncePerSpeaker(List<EventDraft> drafts) {
        Set<String> heard = new HashSet<>();
        List<EventDraft> kept = new ArrayList<>();
        for (EventDraft draft : drafts) {
            boolean comment = draft.gives("type").isEmpty() || draft.match().has("speech");
            boolean plain = draft.gives("cameo").equals(Optional.of(PLAIN_COMMENT));
            boolean repeated =
                    plain
                            && draft.sides().actors().stream()
                                    .allMatch(a -> heard.contains(a.actor().id().value()));
            if (!repeated) {
                kept.add(draft);
            }
            if (comment || isStatement(draft)) {
                draft.sides().actors().forEach(a -> heard.add(a.actor().id().value()));
            }
        }
        return kept;
    }

    /** Denials are made in words: they, too, are the speaker's comment; a wreath is not. */
    private static boolean isStatement(EventDraft draft) {
        return draft.gives("cameo")
                .filter(code -> code.startsWith("01") && !code.equals(SYMBOLIC))
                .isPresent();
    }

    private static boolean isOfficial(Actor actor) {
        return !NEVER_OFFICIAL.contains(actor.type())
                && actor.sector().map(OFFICIAL::contains).orElse(true);
    }
}
