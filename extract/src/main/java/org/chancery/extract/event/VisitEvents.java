package org.chancery.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Inference;
import org.chancery.extract.grammar.StateNames;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Span;

/**
 * The events that visits are: "is to arrive on Monday" has somebody go to the other state, though
 * the words name no place. Whom they visit is whom the visit is to; else the state that theirs has
 * most to do with in the report. Where a visit or meeting was read as an event from the same words,
 * nothing is added.
 */
public final class VisitEvents implements Inference {
    private static final double CONFIDENCE = 0.5;

    private static final Set<VisitStatus> MADE =
            EnumSet.of(VisitStatus.HELD, VisitStatus.UNDER_WAY);

    private static final Set<VisitStatus> TO_COME =
            EnumSet.of(VisitStatus.PLANNED, VisitStatus.EXPECTED);

    private static final Set<EventType> OF_MEETINGS =
            EnumSet.of(EventType.AGREE, EventType.CONSULT);

    @Override
    public String name() {
        return "events of visits";
    }

    @Override
    public Stream<Finding> infer(List<Finding> findings) {
        List<Span> told =
                findings.stream()
                        .filter(VisitEvents::isOfMeetings)
                        .map(finding -> finding.evidence().raw())
                        .toList();
        return findings.stream()
                .filter(finding -> told.stream().noneMatch(finding.evidence().raw()::overlaps))
                .flatMap(finding -> implied(finding, findings).stream());
    }

    private static boolean isOfMeetings(Finding finding) {
        return finding.statement() instanceof Event event
                && event.type().filter(OF_MEETINGS::contains).isPresent();
    }

    private static Optional<Finding> implied(Finding finding, List<Finding> findings) {
        if (!(finding.statement() instanceof Visit visit)
                || !(MADE.contains(visit.status()) || TO_COME.contains(visit.status()))) {
            return Optional.empty();
        }
        Set<String> home = EventSides.countries(visit.visitors());
        return host(visit, home, findings)
                .map(host -> event(visit, host))
                .map(
                        event ->
                                new Finding(
                                        event,
                                        finding.evidence(),
                                        finding.statedBy(),
                                        finding.rule(),
                                        CONFIDENCE));
    }

    private static Optional<ActorReference> host(
            Visit visit, Set<String> home, List<Finding> findings) {
        if (home.isEmpty() || visit.host().isPresent()) {
            return visit.host()
                    .filter(host -> !home.isEmpty())
                    .filter(host -> !home.contains(host.actor().country().orElse("")));
        }
        return Optional.of(home)
                .filter(all -> all.size() == 1)
                .flatMap(all -> partner(all.iterator().next(), findings))
                .map(StateNames::state)
                .map(state -> new ActorReference(state, state.name()));
    }

    /** The state that another has most to do with; none where two are equally often met. */
    private static Optional<String> partner(String home, List<Finding> findings) {
        Map<String, Long> met =
                findings.stream()
                        .flatMap(finding -> partners(home, finding))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = met.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> first =
                met.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private static Stream<String> partners(String home, Finding finding) {
        if (!(finding.statement() instanceof Event event)) {
            return Stream.empty();
        }
        Set<String> actors = EventSides.countries(event.actors());
        Set<String> recipients = EventSides.countries(event.recipients());
        Set<String> all =
                Stream.concat(actors.stream(), recipients.stream())
                        .filter(code -> code.length() == 3)
                        .collect(Collectors.toSet());
        return all.contains(home) && all.size() == 2
                ? all.stream().filter(code -> !code.equals(home))
                : Stream.empty();
    }

    private static Event event(Visit visit, ActorReference host) {
        boolean made = MADE.contains(visit.status());
        return new Event(
                Optional.of(made ? EventType.CONSULT : EventType.AGREE),
                Optional.of("visit"),
                List.of(),
                Optional.of(made ? "042" : "036"),
                visit.visitors(),
                List.of(host),
                List.of(),
                visit.when(),
                visit.place(),
                made ? Status.OCCURRED : Status.PLANNED,
                Polarity.POSITIVE);
    }
}
