package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.text.ArticleId;

/** Where an instrument is to be signed, or was, as the reports tell it. */
final class Signings {
    private final Places places;
    private final Map<ArticleId, List<Sighting>> agreements = new HashMap<>();
    private final Map<Sighting, List<Sighting>> acts = new HashMap<>();

    /**
     * The signings of instruments; an act of signing goes with the instrument named last.
     *
     * @param instruments what is said of agreements, in {@link Sighting#ORDER}
     * @param signings the acts of signing, in the same order
     */
    Signings(List<Sighting> instruments, List<Sighting> signings, Places places) {
        this.places = places;
        for (Sighting one : instruments) {
            agreements
                    .computeIfAbsent(one.finding().evidence().article(), id -> new ArrayList<>())
                    .add(one);
        }
        for (Sighting one : signings) {
            instrument(one, (Event) one.statement())
                    .ifPresent(
                            signed ->
                                    acts.computeIfAbsent(signed, s -> new ArrayList<>()).add(one));
        }
    }

    /** True of an act of signing. */
    static boolean isAct(Sighting one) {
        return one.statement() instanceof Event event
                && Deed.of(event, one.finding().evidence().quote()) == Deed.SIGN;
    }

    private Optional<Sighting> instrument(Sighting act, Event event) {
        Set<String> parties = Actors.treatyPartners(event.actors());
        Optional<Sighting> last = Optional.empty();
        for (Sighting one :
                agreements.getOrDefault(act.finding().evidence().article(), List.of())) {
            boolean before = start(one) <= start(act);
            boolean same =
                    Actors.treatyPartners(((Agreement) one.statement()).parties()).equals(parties);
            if (before && same) {
                last = Optional.of(one);
            }
        }
        return last;
    }

    private static int start(Sighting one) {
        return one.finding().evidence().raw().start();
    }

    /** The dispute of those who put the signing into different states. */
    Optional<Dispute> placesApart(String about, List<Sighting> family) {
        List<Sighting> told = new ArrayList<>();
        Set<Sighting> seen = new HashSet<>();
        for (Sighting one : family) {
            if (isToBeSigned(one) && seen.add(one)) {
                told.add(one);
            }
            acts.getOrDefault(one, List.of()).stream().filter(seen::add).forEach(told::add);
        }
        Map<String, String> labels = new HashMap<>();
        return Answers.differing(
                about,
                told.stream().sorted(Sighting.ORDER).toList(),
                one ->
                        places.ofSigning(one)
                                .map(
                                        place ->
                                                labels.computeIfAbsent(
                                                        state(place), s -> place.name())));
    }

    private static String state(Place place) {
        return place.country().orElse(place.name());
    }

    private static boolean isToBeSigned(Sighting one) {
        Agreement said = (Agreement) one.statement();
        return said.stage() == AgreementStage.SIGNED || said.expected().isPresent();
    }
}
