package org.chancery.pages.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.library.EventCodes;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.StatementKind;

/** The pairs of states in a dossier, with what passed between them. */
public final class Dyads {
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Dyad> dyads;

    /**
     * The pairs of a dossier.
     *
     * @param states the names of states by their codes; other codes make no pair
     */
    public Dyads(Dossier dossier, EventCodes codes, Map<String, String> states) {
        dossier.entries(StatementKind.EVENT)
                .forEach(
                        entry ->
                                Happening.best(dossier.findings(entry))
                                        .ifPresent(
                                                best -> {
                                                    Event event =
                                                            (Event) best.finding().statement();
                                                    OptionalDouble score = codes.goldstein(event);
                                                    happenings.add(
                                                            new Happening(
                                                                    entry, best, event, score));
                                                }));
        this.dyads = dyads(states);
    }

    private List<Dyad> dyads(Map<String, String> states) {
        Map<String, List<Happening>> byPair = new TreeMap<>();
        for (Happening happening : happenings) {
            for (String actor : happening.actorCodes()) {
                for (String recipient : happening.recipientCodes()) {
                    boolean pair = states.containsKey(actor) && states.containsKey(recipient);
                    if (pair && !actor.equals(recipient)) {
                        put(byPair, actor, recipient, happening);
                    }
                }
            }
        }
        List<Dyad> found = new ArrayList<>();
        byPair.forEach(
                (pair, events) -> {
                    String[] codes = pair.split(" ", -1);
                    found.add(
                            new Dyad(
                                    codes[0],
                                    codes[1],
                                    states.get(codes[0]),
                                    states.get(codes[1]),
                                    events));
                });
        found.sort(Comparator.comparingInt((Dyad dyad) -> -dyad.events().size()));
        return found;
    }

    private static void put(
            Map<String, List<Happening>> byPair, String some, String other, Happening happening) {
        String pair = some.compareTo(other) < 0 ? some + " " + other : other + " " + some;
        List<Happening> events = byPair.computeIfAbsent(pair, key -> new ArrayList<>());
        if (events.isEmpty() || !events.get(events.size() - 1).equals(happening)) {
            events.add(happening);
        }
    }

    /** All events, each once. */
    public List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    /** The pairs, those with most events first. */
    public List<Dyad> all() {
        return List.copyOf(dyads);
    }

    /** The pair of two codes, in whatever order. */
    public Optional<Dyad> of(Set<String> codes) {
        return dyads.stream()
                .filter(dyad -> Set.of(dyad.one(), dyad.other()).equals(codes))
                .findFirst();
    }
}
