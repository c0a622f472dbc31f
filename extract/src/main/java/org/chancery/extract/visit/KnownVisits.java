package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/** The visits a report has told of so far: "his visit" is to where its visitor went before. */
final class KnownVisits {
    private final List<VisitSides> sides = new ArrayList<>();

    /** Those under way or over, not only planned or hoped for. */
    private final List<VisitSides> begun = new ArrayList<>();

    void add(VisitSides next, boolean ahead) {
        sides.add(next);
        if (!ahead) {
            begun.add(next);
        }
    }

    /** The last visit with one of these visitors whose host is known. */
    Optional<VisitSides> of(List<ActorReference> visitors) {
        return lastOf(visitors, sides);
    }

    private static Optional<VisitSides> lastOf(
            List<ActorReference> visitors, List<VisitSides> visits) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            VisitSides known = visits.get(i);
            boolean same =
                    known.visitors().stream()
                            .anyMatch(v -> visitors.stream().anyMatch(w -> is(v, w)));
            if (same && known.hostCountry().isPresent()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The visit told of last. */
    Optional<VisitSides> last() {
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides.get(sides.size() - 1));
    }

    /** The last visit to where somebody is at home, which a return visit repays. */
    Optional<VisitSides> repaidBy(List<ActorReference> visitors) {
        for (int i = sides.size() - 1; i >= 0; i--) {
            VisitSides known = sides.get(i);
            boolean home =
                    known.hostCountry().isPresent()
                            && visitors.stream()
                                    .anyMatch(v -> v.actor().country().equals(known.hostCountry()));
            if (home) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /**
     * The visit that talks are part of: one side is known to go to where the other is at home.
     *
     * @param ahead true for talks to come, which may be part of a visit to come
     */
    Optional<VisitSides> around(VisitSides talks, boolean ahead) {
        List<VisitSides> visits = ahead ? sides : begun;
        return talks.visitors().stream()
                .filter(visitor -> visitor.actor().type() == ActorType.PERSON)
                .flatMap(visitor -> lastOf(List.of(visitor), visits).stream())
                .filter(known -> known.hostCountry().filter(h -> isHome(talks, h)).isPresent())
                .findFirst();
    }

    private static boolean isHome(VisitSides talks, String country) {
        return Stream.concat(talks.visitors().stream(), talks.host().stream())
                .anyMatch(v -> v.actor().country().equals(Optional.of(country)));
    }

    private static boolean is(ActorReference a, ActorReference b) {
        return a.actor().id().equals(b.actor().id());
    }
}
