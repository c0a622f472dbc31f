package org.chancery.extract.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sentence;

/**
 * The two states a report is about, when it is clearly about two: those named in most sentences,
 * both well ahead of any third.
 *
 * @param states two states, the more often named first; or none
 */
public record ReportPair(List<Actor> states) {
    private static final double AHEAD_OF_THIRD = 1.4;

    public ReportPair {
        states = List.copyOf(states);
    }

    public static ReportPair of(Document document) {
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Actor> states = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (String country : countries(sentence, states)) {
                sentences.merge(country, 1, Integer::sum);
            }
        }
        List<String> order =
                sentences.keySet().stream()
                        .sorted(
                                Comparator.comparing((String c) -> -sentences.get(c))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        if (order.size() < 2 || sentences.get(order.get(1)) < 2) {
            return new ReportPair(List.of());
        }
        int second = sentences.get(order.get(1));
        int third = order.size() > 2 ? sentences.get(order.get(2)) : 0;
        return second >= third * AHEAD_OF_THIRD
                ? new ReportPair(List.of(states.get(order.get(0)), states.get(order.get(1))))
                : new ReportPair(List.of());
    }

    private static Set<String> countries(Sentence sentence, Map<String, Actor> states) {
        Set<String> found = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            for (Actor actor : mention.actors()) {
                actor.country()
                        .filter(c -> c.length() == 3)
                        .ifPresent(
                                country -> {
                                    found.add(country);
                                    remember(states, country, actor);
                                });
            }
        }
        found.removeIf(country -> isGroup(states.get(country)));
        return found;
    }

    private static void remember(Map<String, Actor> states, String country, Actor actor) {
        boolean state = actor.type() == ActorType.STATE;
        if (state || !states.containsKey(country)) {
            states.put(country, state ? actor : Actor.state(country, country));
        }
    }

    private static boolean isGroup(Actor actor) {
        return actor.country().filter(c -> c.equals("IGO") || c.equals("WST")).isPresent();
    }

    /** The other state of the pair; empty when the country is not one of them. */
    public Optional<Actor> otherThan(String country) {
        if (states.stream().noneMatch(state -> isOf(state, country))) {
            return Optional.empty();
        }
        return states.stream().filter(state -> !isOf(state, country)).findFirst();
    }

    private static boolean isOf(Actor actor, String country) {
        return actor.country().equals(Optional.of(country));
    }
}
