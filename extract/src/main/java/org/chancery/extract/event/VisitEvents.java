package org.chancery.extract.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Inference;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/**
 * The events that visits are: "was in Cairo on Monday" has somebody visit Egypt, though no rule for
 * events reads it. Where a journey or talks of the visitor were read from the same words, nothing
 * is added.
 *
 * <p>A visit held or under way is CAMEO 042, one planned or expected 036. Only visits to another
 * country are told: where somebody merely acts abroad, the act is the event.
 */
public final class VisitEvents implements Inference {
    private static final double CONFIDENCE = 0.5;

    private static final Set<String> MEETINGS =
            Set.of("036", "040", "041", "042", "043", "044", "045", "046");

    private static final Map<VisitStatus, Status> ACTS =
            new EnumMap<>(
                    Map.of(
                            VisitStatus.HELD, Status.OCCURRED,
                            VisitStatus.UNDER_WAY, Status.OCCURRED,
                            VisitStatus.PLANNED, Status.PLANNED,
                            VisitStatus.EXPECTED, Status.PREDICTED));

    @Override
    public String name() {
        return "events of visits";
    }

    @Override
    public Stream<Finding> infer(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> tells(other, finding)))
                .flatMap(finding -> implied(finding, findings).stream());
    }

    private static boolean tells(Finding other, Finding visit) {
        return other.statement() instanceof Event event
                && visit.statement() instanceof Visit told
                && event.cameo().filter(MEETINGS::contains).isPresent()
                && isAhead(event.status()) == isAhead(told.status())
                && other.evidence().raw().overlaps(visit.evidence().raw())
                && (isShared(EventSides.countries(event.actors()), told.visitors())
                        || isShared(EventSides.countries(event.recipients()), told.visitors()));
    }

    /** "accepted an invitation to visit" is one act, done; the visit is another, to come. */
    private static boolean isAhead(Status status) {
        return status != Status.OCCURRED && status != Status.ONGOING;
    }

    private static boolean isAhead(VisitStatus status) {
        return ACTS.getOrDefault(status, Status.PLANNED) != Status.OCCURRED;
    }

    private static boolean isShared(Set<String> countries, List<ActorReference> visitors) {
        Set<String> shared = new HashSet<>(countries);
        shared.retainAll(EventSides.countries(visitors));
        return !shared.isEmpty();
    }

    private static Optional<Finding> implied(Finding finding, List<Finding> findings) {
        if (!(finding.statement() instanceof Visit visit) || !ACTS.containsKey(visit.status())) {
            return Optional.empty();
        }
        List<ActorReference> hosts = hosts(visit, findings);
        boolean abroad =
                !EventSides.countries(hosts).isEmpty()
                        && !EventSides.countries(visit.visitors()).isEmpty()
                        && !isShared(EventSides.countries(hosts), visit.visitors());
        return Optional.of(finding)
                .filter(f -> abroad)
                .map(
                        f ->
                                new Finding(
                                        event(visit, hosts),
                                        f.evidence(),
                                        f.statedBy(),
                                        f.rule(),
                                        CONFIDENCE));
    }

    /** "is to arrive on Monday": where it is not said, to the state that theirs meets most. */
    private static List<ActorReference> hosts(Visit visit, List<Finding> findings) {
        Set<String> home = EventSides.countries(visit.visitors());
        return visit
                .host()
                .or(
                        () ->
                                Optional.of(home)
                                        .filter(all -> all.size() == 1)
                                        .flatMap(
                                                all -> MostMet.by(all.iterator().next(), findings)))
                .stream()
                .toList();
    }

    private static Event event(Visit visit, List<ActorReference> hosts) {
        Status status = ACTS.get(visit.status());
        boolean held = status == Status.OCCURRED;
        return new Event(
                Optional.of(held ? EventType.CONSULT : EventType.AGREE),
                Optional.of("visit"),
                List.of(),
                Optional.of(held ? "042" : "036"),
                visit.visitors(),
                hosts,
                List.of(),
                visit.when(),
                visit.place(),
                status,
                Polarity.POSITIVE);
    }
}
