package org.chancery.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.grammar.StateNames;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;

/** The state that another has most to do with in a report; none where two are equally often met. */
final class MostMet {
    private MostMet() {}

    /** The state most met by the one of a country code, by the events that were found. */
    static Optional<ActorReference> by(String home, List<Finding> findings) {
        Map<String, Long> met =
                findings.stream()
                        .flatMap(finding -> others(home, finding))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = met.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> first =
                met.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return Optional.of(first)
                .filter(states -> states.size() == 1)
                .map(states -> StateNames.state(states.get(0)))
                .map(state -> new ActorReference(state, state.name()));
    }

    private static Stream<String> others(String home, Finding finding) {
        if (!(finding.statement() instanceof Event event)) {
            return Stream.empty();
        }
        Set<String> all =
                Stream.of(event.actors(), event.recipients())
                        .flatMap(side -> EventSides.countries(side).stream())
                        .filter(code -> code.length() == 3)
                        .collect(Collectors.toSet());
        return all.contains(home) && all.size() == 2
                ? all.stream().filter(code -> !code.equals(home))
                : Stream.empty();
    }
}
