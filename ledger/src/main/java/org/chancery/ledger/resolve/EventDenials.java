package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;

/**
 * Acts that one finding asserts and another denies, about the same named thing; meetings that one
 * report expects and doubts; what somebody wants, in one report, and does not.
 */
final class EventDenials {
    /** CAMEO: "deny an accusation", which says nothing of what is wanted. */
    private static final String DENIAL = "016";

    /** CAMEO: "express intent to meet or negotiate". */
    private static final String TO_MEET = "036";

    private static final Set<EventType> WILLING =
            Set.of(EventType.AGREE, EventType.SUPPORT, EventType.REQUEST);

    /** What can be wanted or not; names of other things are met too often. */
    private static final Set<String> WANTED = WordClasses.read("answering-words.tsv").of("wanted");

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
        Event said = features.said();
        String report = " in " + one.finding().evidence().article().value();
        List<String> topics = new ArrayList<>();
        features.topics().forEach(topic -> topics.add(said.type() + features.sides() + topic));
        boolean meeting = said.cameo().filter(TO_MEET::equals).isPresent();
        boolean ahead = isDenied(one) == (said.status() == Status.PREDICTED);
        if (meeting && ahead && Progress.of(one) != Progress.DONE) {
            topics.add("to meet " + features.sides() + report);
        }
        if (isWilling(said) || isRefusal(one)) {
            for (String wanted : Words.common(features.words(), WANTED)) {
                topics.add(wanted + " of " + Actors.codes(said.actors()) + report);
            }
        }
        return topics;
    }

    private static boolean isWilling(Event said) {
        return said.polarity() == Polarity.POSITIVE
                && said.type().filter(WILLING::contains).isPresent();
    }

    private static boolean isRefusal(Sighting one) {
        Event said = (Event) one.statement();
        boolean denial = said.cameo().filter(DENIAL::equals).isPresent();
        return !denial && said.type().filter(EventType.REJECT::equals).isPresent();
    }

    private static Optional<Dispute> dispute(List<Sighting> alike) {
        List<Sighting> yes = alike.stream().filter(one -> !isDenied(one)).toList();
        List<Sighting> refused = yes.stream().filter(EventDenials::isRefusal).toList();
        List<Sighting> wanted = yes.stream().filter(one -> !isRefusal(one)).toList();
        if (!refused.isEmpty() && !wanted.isEmpty()) {
            return Answers.between(
                    "Is it wanted: " + Titles.told(wanted) + "?", "yes", wanted, "no", refused);
        }
        List<Sighting> no =
                alike.stream()
                        .filter(EventDenials::isDenied)
                        .filter(one -> yes.stream().anyMatch(other -> overlap(one, other)))
                        .toList();
        return no.isEmpty()
                ? Optional.empty()
                : Answers.between(
                        (doubted(no) ? "Is it sure to come: " : "Is it so: ")
                                + Titles.told(yes)
                                + "?",
                        doubted(no) ? "it is expected" : "it is asserted",
                        yes,
                        doubted(no) ? "it may not come" : "it is denied",
                        no);
    }

    /** True when nobody says that it was not, only that it may not be. */
    private static boolean doubted(List<Sighting> no) {
        return no.stream().allMatch(one -> ((Event) one.statement()).status() == Status.PREDICTED);
    }

    private static boolean isDenied(Sighting one) {
        return ((Event) one.statement()).polarity() == Polarity.NEGATIVE;
    }

    private static boolean overlap(Sighting one, Sighting other) {
        return one.statement().when().overlaps(other.statement().when());
    }
}
