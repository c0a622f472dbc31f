package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Polarity;

/** Acts that one finding asserts and another denies, about the same named thing. */
final class EventDenials {
    private final Memo<Sighting, List<String>> topics;

    /**
     * Looks for denials.
     *
     * @param topics for each event what may be denied of it, as it was found before
     */
    EventDenials(Memo<Sighting, List<String>> topics) {
        this.topics = topics;
    }

    /**
     * The disputes over events.
     *
     * @param events in {@link Sighting#ORDER}
     */
    List<Dispute> among(List<Sighting> events) {
        Map<String, List<Sighting>> alike = new HashMap<>();
        for (Sighting one : events) {
            for (String topic : topics.of(one, EventDenials::topics)) {
                alike.computeIfAbsent(topic, k -> new ArrayList<>(1)).add(one);
            }
        }
        return alike.values().stream()
                .filter(some -> some.size() > 1)
                .flatMap(some -> dispute(some).stream())
                .distinct()
                .toList();
    }

    /** The type and the sides of an event with each thing that it names. */
    private static List<String> topics(Sighting one) {
        EventMatcher.Features features = new EventMatcher(EventMatcher::named).features(one);
        return features.topics().stream()
                .map(topic -> features.said().type() + features.sides() + topic)
                .toList();
    }

    private static Optional<Dispute> dispute(List<Sighting> alike) {
        List<Sighting> yes = alike.stream().filter(one -> !isDenied(one)).toList();
        List<Sighting> no =
                alike.stream()
                        .filter(EventDenials::isDenied)
                        .filter(one -> yes.stream().anyMatch(other -> overlap(one, other)))
                        .toList();
        return no.isEmpty()
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
