package org.chancery.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.statement.EventType;

/**
 * On whom an act may fall, among those that its sentence names.
 *
 * @param match the act
 * @param actors who acts
 */
record EligibleRecipients(Match match, List<FoundActor> actors) {
    private static final Set<EventType> BETWEEN_STATES =
            EnumSet.of(
                    EventType.AGREE,
                    EventType.CONSULT,
                    EventType.COOPERATE,
                    EventType.MOBILIZE,
                    EventType.SUPPORT);

    /** The CAMEO code of accusing somebody of something. */
    private static final String CHARGE = "112";

    EligibleRecipients {
        actors = List.copyOf(actors);
    }

    /** Those of the found on whom it may fall. */
    List<FoundActor> among(List<FoundActor> found) {
        List<FoundActor> others = notTheirForces(match.has("speech") ? withoutMedia(found) : found);
        boolean elsewhere = isBetweenStates() || isChargedByState();
        return home().size() == 1 && elsewhere ? abroad(others) : others;
    }

    /** Of those who stand around; somebody may be visiting states and their people only. */
    List<FoundActor> amongHosts(List<FoundActor> found) {
        boolean visit = match.gives("mode").equals(Optional.of("visit"));
        return among(
                notTheirOwn(found).stream()
                        .filter(one -> !visit || one.actor().country().isPresent())
                        .toList());
    }

    /** Those who belong to none of the states that act. */
    List<FoundActor> abroad(List<FoundActor> found) {
        Set<String> home = home();
        return found.stream()
                .filter(one -> !home.contains(one.actor().country().orElse("")))
                .toList();
    }

    /** The states that act, or whose people do. */
    private Set<String> home() {
        return EventSides.countries(actors.stream().map(FoundActor::reference).toList());
    }

    /** What newspapers are told is told to everybody. */
    private static List<FoundActor> withoutMedia(List<FoundActor> found) {
        return found.stream()
                .filter(one -> one.actor().type() != ActorType.MEDIA)
                .filter(one -> !one.actor().sector().equals(Optional.of(Sector.MED)))
                .toList();
    }

    /** A state, as such, charges others with doing harm, not itself. */
    private boolean isChargedByState() {
        return match.gives("cameo").equals(Optional.of(CHARGE))
                && actors.stream().allMatch(one -> one.actor().type() == ActorType.STATE);
    }

    /**
     * Without the forces of those who act, and where a state acts, without that state: "withdrew
     * its troops" is not done to the troops, "lifted curbs on its trawlers" not to the state.
     */
    private List<FoundActor> notTheirForces(List<FoundActor> found) {
        Set<String> home = home();
        boolean state = actors.stream().allMatch(one -> isState(one.actor()));
        return found.stream().filter(one -> !isOwn(one.actor(), home, state)).toList();
    }

    private static boolean isOwn(Actor actor, Set<String> home, boolean state) {
        boolean abroad = actor.country().filter(country -> !home.contains(country)).isPresent();
        return !abroad && (isOfForces(actor) || (state && isState(actor)));
    }

    private static boolean isOfForces(Actor actor) {
        return actor.sector().equals(Optional.of(Sector.MIL));
    }

    /** A state or its government. */
    private static boolean isState(Actor actor) {
        return actor.type() == ActorType.STATE || actor.sector().equals(Optional.of(Sector.GOV));
    }

    /** Without "its forces" and the like: what somebody has is not somebody else. */
    private List<FoundActor> notTheirOwn(List<FoundActor> found) {
        Set<String> home = home();
        return found.stream()
                .filter(
                        one ->
                                one.actor().type() == ActorType.STATE
                                        || !home.contains(one.actor().country().orElse("")))
                .toList();
    }

    /** What states do together or for one another no state does with itself. */
    private boolean isBetweenStates() {
        return match.has("speech")
                || match.gives("type")
                        .map(EventType::valueOf)
                        .filter(BETWEEN_STATES::contains)
                        .isPresent();
    }
}
