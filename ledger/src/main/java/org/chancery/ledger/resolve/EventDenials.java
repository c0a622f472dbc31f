package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Polarity;

/** Acts that one finding asserts and another denies, about the same named thing. */
final class EventDenials {
    private EventDenials() {}

    static List<Dispute> among(List<List<Sighting>> groups, EventMatcher matcher) {
        Map<String, Dispute> disputes = new TreeMap<>();
        for (List<Sighting> alike : byTopic(groups, matcher).values()) {
            dispute(alike)
                    .ifPresent(found -> disputes.putIfAbsent(found.sides().toString(), found));
        }
        return List.copyOf(disputes.values());
    }

    /** Acts of one type between the same sides, by each thing they name. */
    private static Map<String, List<Sighting>> byTopic(
            List<List<Sighting>> groups, EventMatcher matcher) {
        Map<String, List<Sighting>> alike = new TreeMap<>();
        for (List<Sighting> group : groups) {
            for (Sighting one : group) {
                EventMatcher.Features features = matcher.features(one);
                for (String topic : features.topics()) {
                    String key = features.said().type() + features.sides() + topic;
                    alike.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
                }
            }
        }
        return alike;
    }

    private static Optional<Dispute> dispute(List<Sighting> alike) {
        List<Sighting> ordered = alike.stream().sorted(Sighting.ORDER).toList();
        List<Sighting> yes = ordered.stream().filter(one -> !isDenied(one)).toList();
        List<Sighting> no =
                ordered.stream()
                        .filter(EventDenials::isDenied)
                        .filter(one -> yes.stream().anyMatch(other -> overlap(one, other)))
                        .toList();
        return yes.isEmpty()
                ? Optional.empty()
                : Answers.between(
                        "Is it so: " + Titles.title(yes) + "?",
                        "it is asserted",
                        yes,
                        "it is denied",
                        no);
    }

    private static boolean isDenied(Sighting one) {
        return ((Event) one.statement()).polarity() == Polarity.NEGATIVE;
    }

    private static boolean overlap(Sighting one, Sighting other) {
        return one.statement().when().overlaps(other.statement().when());
    }
}
