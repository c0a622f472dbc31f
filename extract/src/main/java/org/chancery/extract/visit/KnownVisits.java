package org.chancery.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/**
 * The visits a report has told of so far: "his visit" is to where its visitor went before, else to
 * where the report first says that he goes.
 */
final class KnownVisits {
    private final List<VisitSides> sides = new ArrayList<>();

    /** Those under way or over, not only planned or hoped for. */
    private final List<VisitSides> begun = new ArrayList<>();

    /** All that the report tells of, and those of them begun, as known from an earlier reading. */
    private final List<VisitSides> all;

    private final List<VisitSides> allBegun;

    private KnownVisits(List<VisitSides> all, List<VisitSides> allBegun) {
        this.all = List.copyOf(all);
        this.allBegun = List.copyOf(allBegun);
    }

    /** At the beginning of a report that nobody has gone through yet. */
    static KnownVisits none() {
        return new KnownVisits(List.of(), List.of());
    }

    /** Back at the beginning of the report. */
    KnownVisits again() {
        return new KnownVisits(sides, begun);
    }

    void add(VisitSides next, boolean ahead) {
        sides.add(next);
        if (!ahead) {
            begun.add(next);
        }
    }

    /** The last visit with one of these visitors whose host is known; else the first to come. */
    Optional<VisitSides> of(List<ActorReference> visitors) {
        return lastOf(visitors, sides).or(() -> firstOf(visitors, all));
    }

    private static Optional<VisitSides> firstOf(
            List<ActorReference> visitors, List<VisitSides> visits) {
        return visits.stream().filter(known -> isOf(known, visitors)).findFirst();
    }

    private static Optional<VisitSides> lastOf(
            List<ActorReference> visitors, List<VisitSides> visits) {
        return visits.stream().filter(known -> isOf(known, visitors)).reduce((a, b) -> b);
    }

    private static boolean isOf(VisitSides known, List<ActorReference> visitors) {
        return known.hostCountry().isPresent()
                && known.visitors().stream()
                        .anyMatch(v -> visitors.stream().anyMatch(w -> is(v, w)));
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
        List<VisitSides> before = ahead ? sides : begun;
        List<VisitSides> anywhere = ahead ? all : allBegun;
        return talks.visitors().stream()
                .filter(visitor -> visitor.actor().type() == ActorType.PERSON)
                .flatMap(
                        visitor ->
                                lastOf(List.of(visitor), before)
                                        .or(() -> firstOf(List.of(visitor), anywhere))
                                        .stream())
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
