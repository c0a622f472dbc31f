package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.grammar.ActorFinder;
import org.chancery.extract.grammar.FoundActor;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.StateNames;
import org.chancery.extract.rule.Match;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.EventType;
import org.chancery.model.text.Mention;

/**
 * Whose "the rebels", "striking miners" and "two opposition politicians" are: groups that no word
 * gives a state to are of the state that deals with them, or of the one they act in.
 *
 * <pre>
 * Togolese police arrested three opposition politicians.   // Togo's
 * Gunmen kidnapped a Danish engineer in Yemen.             // gunmen of Yemen
 * </pre>
 */
final class Domestic {
    private static final Set<EventType> DONE_AT_HOME =
            EnumSet.of(
                    EventType.ACCUSE,
                    EventType.AGREE,
                    EventType.ASSAULT,
                    EventType.COERCE,
                    EventType.CONCEDE,
                    EventType.PROTEST,
                    EventType.REJECT,
                    EventType.REQUEST,
                    EventType.RETREAT,
                    EventType.THREATEN);

    /** Acts that, where nobody is named, those outside the state's service aim at the state. */
    private static final Set<EventType> AIMED_AT_THE_STATE =
            EnumSet.of(
                    EventType.ACCUSE,
                    EventType.PROTEST,
                    EventType.REJECT,
                    EventType.REQUEST,
                    EventType.THREATEN);

    /** A name inside: "senior Qaeda leaders" are who they are. */
    private static final Pattern NAMED = Pattern.compile(".\\p{Lu}");

    private static final List<String> SCENE = List.of("in", "at", "near", "outside", "around");

    /** The CAMEO code of expressing the intent to aid. */
    private static final String AID_OFFERED = "033";

    private final Match match;
    private final ActorFinder finder;
    private final Counterparts counterparts;

    Domestic(Match match, ActorFinder finder, Counterparts counterparts) {
        this.match = match;
        this.finder = finder;
        this.counterparts = counterparts;
    }

    /** The groups without a state that are acted on, as those of the state that acts. */
    List<FoundActor> recipients(List<FoundActor> actors) {
        Optional<String> home = home(actors);
        if (home.isEmpty() || !isOf(DONE_AT_HOME) || isAidOffered()) {
            return List.of();
        }
        boolean known =
                !isOfTwo(home.get())
                        || actors.stream().anyMatch(one -> HomeTrait.HOME_BOUND.isOf(one.actor()));
        return Stream.of("recipient", "host")
                .flatMap(slot -> match.candidates(slot).stream())
                .map(this::stateless)
                .map(found -> known ? found : metAtHome(found))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> of(home.get(), found))
                .orElse(List.of());
    }

    /** The groups without a state that act, as those of the state in which they do. */
    List<FoundActor> actors() {
        List<FoundActor> groups =
                match.candidates("actor").stream()
                        .map(this::stateless)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (groups.isEmpty() || !isOf(DONE_AT_HOME)) {
            return List.of();
        }
        Predicate predicate = Predicate.of(match.tree(), match.trigger());
        return SCENE.stream()
                .map(preposition -> scene(predicate.prepositional(preposition)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(country -> of(country, groups))
                .orElse(List.of());
    }

    /** Whom those outside the state's service turn against where nobody is named: their state. */
    List<Actor> state(List<ActorReference> actors) {
        Set<String> countries = EventSides.countries(actors);
        boolean protest = isOf(EnumSet.of(EventType.PROTEST));
        boolean outside =
                isOf(AIMED_AT_THE_STATE)
                        && countries.size() == 1
                        && actors.stream()
                                .map(ActorReference::actor)
                                .allMatch(
                                        actor ->
                                                protest
                                                        ? !HomeTrait.IN_SERVICE.isOf(actor)
                                                        : HomeTrait.OUTSIDE.isOf(actor));
        return outside ? List.of(StateNames.state(countries.iterator().next())) : List.of();
    }

    /** True of a government and its rebels or opposition, side by side. */
    static boolean areOpposed(List<ActorReference> actors) {
        Set<Boolean> outside =
                actors.stream()
                        .filter(one -> one.actor().country().isPresent())
                        .map(one -> HomeTrait.OPPOSED.isOf(one.actor()))
                        .collect(Collectors.toSet());
        return outside.size() == 2;
    }

    /** "offered to send doctors": aid is for others, and the doctors are what is sent. */
    private boolean isAidOffered() {
        return match.gives("cameo").filter(code -> code.startsWith(AID_OFFERED)).isPresent();
    }

    private Optional<String> scene(List<Integer> places) {
        return finder.hosts(places).stream()
                .filter(found -> found.mention().sense() == Mention.Sense.PLACE)
                .flatMap(found -> found.actor().country().stream())
                .filter(code -> code.length() == 3)
                .findFirst();
    }

    private List<FoundActor> stateless(List<Integer> heads) {
        return finder.actors(heads).stream()
                .filter(found -> found.actor().country().isEmpty())
                .filter(found -> found.actor().sector().isPresent())
                .filter(found -> found.actor().type() == ActorType.GROUP)
                .filter(found -> found.mention().form() != Mention.Form.PRONOUN)
                .filter(found -> !HomeTrait.FOREIGN.isOf(found.actor()))
                .filter(found -> !NAMED.matcher(found.reference().text()).find())
                .toList();
    }

    private boolean isOf(Set<EventType> types) {
        return match.gives("type").map(EventType::valueOf).filter(types::contains).isPresent();
    }

    /** True when there is another state whose people they might as well be. */
    private boolean isOfTwo(String home) {
        return counterparts.otherThan(home, match.tree().sentence().index()).isPresent();
    }

    private static Optional<String> home(List<FoundActor> actors) {
        Set<String> countries =
                EventSides.countries(
                        actors.stream()
                                .filter(one -> one.actor().type() != ActorType.REGION)
                                .map(FoundActor::reference)
                                .toList());
        return countries.size() == 1
                ? countries.stream().filter(code -> code.length() == 3).findFirst()
                : Optional.empty();
    }

    private static List<FoundActor> metAtHome(List<FoundActor> found) {
        return found.stream().filter(one -> HomeTrait.AT_HOME.isOf(one.actor())).toList();
    }

    private static List<FoundActor> of(String country, List<FoundActor> groups) {
        List<FoundActor> found = new ArrayList<>();
        for (FoundActor group : groups) {
            Actor actor = group.actor();
            Actor theirs =
                    new Actor(
                            new ActorId(
                                    country.toLowerCase(Locale.ROOT) + "_" + actor.id().value()),
                            actor.name(),
                            actor.type(),
                            Optional.of(country),
                            actor.sector(),
                            actor.office());
            found.add(
                    new FoundActor(
                            new ActorReference(theirs, group.reference().text()), group.mention()));
        }
        return List.copyOf(found);
    }
}
