package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.FindingId;
import org.chancery.model.time.DateRange;

/** Sorts findings by how they answer one question. */
final class Answers {
    private Answers() {}

    /** The dispute of those whose answers differ; those without an answer take no part. */
    static Optional<Dispute> differing(
            String about, List<Sighting> some, Function<Sighting, Optional<String>> answer) {
        Map<String, List<Sighting>> sides = new TreeMap<>();
        for (Sighting one : some) {
            answer.apply(one)
                    .ifPresent(
                            says -> sides.computeIfAbsent(says, s -> new ArrayList<>()).add(one));
        }
        return dispute(about, sides);
    }

    /**
     * The dispute of those whose days do not meet; each stands with the first it agrees with. Days
     * no more than {@code near} apart agree; those further from the first than {@code furthest} are
     * of something else.
     */
    static Optional<Dispute> daysApart(
            String about,
            List<Sighting> some,
            Function<Sighting, DateRange> days,
            int near,
            int furthest) {
        Map<String, List<Sighting>> sides = new TreeMap<>();
        Map<String, DateRange> ranges = new TreeMap<>();
        for (Sighting one : some) {
            DateRange range = days.apply(one);
            boolean far =
                    ranges.values().stream().anyMatch(told -> Spread.gap(told, range) > furthest);
            if (far || !Spread.isWithin(range, 400)) {
                continue;
            }
            Optional<String> side =
                    ranges.entrySet().stream()
                            .filter(entry -> Spread.gap(entry.getValue(), range) <= near)
                            .map(Map.Entry::getKey)
                            .findFirst();
            String key = side.orElse(range.edtf());
            ranges.putIfAbsent(key, range);
            sides.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        return dispute(about, sides);
    }

    /** A dispute of two sides, unless one has nobody on it. */
    static Optional<Dispute> between(
            String about, String one, List<Sighting> some, String other, List<Sighting> others) {
        return some.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dispute(about, List.of(side(one, some), side(other, others))));
    }

    private static Optional<Dispute> dispute(String about, Map<String, List<Sighting>> sides) {
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<Dispute.Side> all = new ArrayList<>();
        sides.forEach((says, findings) -> all.add(side(says, findings)));
        return Optional.of(new Dispute(about, all));
    }

    static Dispute.Side side(String says, List<Sighting> findings) {
        List<FindingId> ids = findings.stream().map(Sighting::id).distinct().toList();
        return new Dispute.Side(says, ids);
    }
}
