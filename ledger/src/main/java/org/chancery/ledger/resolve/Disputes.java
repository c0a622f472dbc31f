package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/**
 * Finds what reports and speakers answer differently, among findings that tell, or may tell, of one
 * happening. A more precise answer is no dispute with a less precise one.
 */
final class Disputes {
    private Disputes() {}

    static List<Dispute> of(StatementKind kind, Clusters<?> clusters) {
        return switch (kind) {
            case AGREEMENT -> agreements(families(clusters));
            case VISIT -> visits(families(clusters));
            case EVENT -> denials(clusters, Disputes::isDenied, "Is it so: ");
            case RELATION -> relations(clusters.groups());
            case CLAIM, FORECAST, QUANTITY -> List.of();
        };
    }

    /** Each group, and each two that may be the same. */
    private static List<List<Sighting>> families(Clusters<?> clusters) {
        List<List<Sighting>> groups = clusters.groups();
        List<List<Sighting>> families = new ArrayList<>(groups);
        for (Clusters.Doubt doubt : clusters.doubts()) {
            List<Sighting> both = new ArrayList<>(groups.get(doubt.a()));
            both.addAll(groups.get(doubt.b()));
            families.add(both.stream().sorted(Sighting.ORDER).toList());
        }
        return families;
    }

    private static List<Dispute> agreements(List<List<Sighting>> families) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> family : families) {
            String title = Titles.title(family);
            List<Sighting> expected =
                    family.stream().filter(one -> said(one).expected().isPresent()).toList();
            byAnswer(
                            "Where is it to be signed: " + title + "?",
                            expected,
                            one -> said(one).expected().flatMap(e -> e.place()).map(Place::name))
                    .ifPresent(disputes::add);
            byDays(
                            "When is it to be signed: " + title + "?",
                            expected,
                            one -> said(one).expected().orElseThrow().when())
                    .ifPresent(disputes::add);
            byAnswer("Is it meant at all: " + title + "?", family, Disputes::asserted)
                    .ifPresent(disputes::add);
        }
        return disputes.stream().distinct().toList();
    }

    /** A bare possibility neither asserts nor denies. */
    private static Optional<String> asserted(Sighting one) {
        return switch (said(one).stage()) {
            case DENIED -> Optional.of("it is denied");
            case HYPOTHETICAL -> Optional.empty();
            case PROPOSED,
                    NEGOTIATING,
                    DRAFTED,
                    SIGNING_EXPECTED,
                    SIGNED,
                    RATIFIED,
                    IN_FORCE,
                    INVOKED,
                    CONTESTED,
                    SUSPENDED,
                    TERMINATED,
                    LAPSED,
                    ABANDONED,
                    SUPERSEDED ->
                    Optional.of("it is asserted");
        };
    }

    private static Agreement said(Sighting one) {
        return (Agreement) one.statement();
    }

    private static List<Dispute> visits(List<List<Sighting>> families) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> family : families) {
            byDays(
                            "When was it, or is it to be: " + Titles.title(family) + "?",
                            family,
                            one -> ((Visit) one.statement()).when())
                    .ifPresent(disputes::add);
        }
        return disputes.stream().distinct().toList();
    }

    private static boolean isDenied(Sighting one) {
        return one.statement() instanceof Event event && event.polarity() == Polarity.NEGATIVE;
    }

    /** Pairs that would be one but for a denial. */
    private static List<Dispute> denials(
            Clusters<?> clusters, Predicate<Sighting> denied, String question) {
        Map<String, List<Sighting>> alike = new TreeMap<>();
        EventMatcher matcher = new EventMatcher();
        for (List<Sighting> group : clusters.groups()) {
            for (Sighting one : group) {
                EventMatcher.Features features = matcher.features(one);
                for (String topic : features.topics()) {
                    alike.computeIfAbsent(
                                    features.said().type() + features.sides() + topic,
                                    key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        Map<String, Dispute> disputes = new TreeMap<>();
        for (List<Sighting> some : alike.values()) {
            Map<Boolean, List<Sighting>> sides =
                    new TreeMap<>(
                            some.stream()
                                    .sorted(Sighting.ORDER)
                                    .collect(Collectors.partitioningBy(denied)));
            List<Sighting> yes = sides.get(false);
            List<Sighting> no =
                    sides.get(true).stream()
                            .filter(
                                    one ->
                                            yes.stream()
                                                    .anyMatch(
                                                            other ->
                                                                    one.statement()
                                                                            .when()
                                                                            .overlaps(
                                                                                    other.statement()
                                                                                            .when())))
                            .toList();
            if (!yes.isEmpty() && !no.isEmpty()) {
                Dispute dispute =
                        new Dispute(
                                question + Titles.title(yes) + "?",
                                List.of(side("it is asserted", yes), side("it is denied", no)));
                disputes.putIfAbsent(dispute.sides().toString(), dispute);
            }
        }
        return List.copyOf(disputes.values());
    }

    private static List<Dispute> relations(List<List<Sighting>> groups) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> group : groups) {
            byAnswer(
                            "Does it hold: " + Titles.title(group) + "?",
                            group,
                            one ->
                                    Optional.of(
                                            ((Relation) one.statement()).state().contains("denied")
                                                    ? "it is denied"
                                                    : "it is asserted"))
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /** The dispute of those whose answers differ; those without an answer take no part. */
    private static Optional<Dispute> byAnswer(
            String about, List<Sighting> some, Function<Sighting, Optional<String>> answer) {
        Map<String, List<Sighting>> sides = new TreeMap<>();
        for (Sighting one : some) {
            answer.apply(one)
                    .ifPresent(
                            says -> sides.computeIfAbsent(says, s -> new ArrayList<>()).add(one));
        }
        return dispute(about, sides);
    }

    /** The dispute of those whose days do not meet; each stands with the first it agrees with. */
    private static Optional<Dispute> byDays(
            String about, List<Sighting> some, Function<Sighting, DateRange> days) {
        List<Sighting> dated =
                some.stream().filter(one -> Spread.isWithin(days.apply(one), 400)).toList();
        Map<String, List<Sighting>> sides = new TreeMap<>();
        Map<String, DateRange> ranges = new TreeMap<>();
        for (Sighting one : dated) {
            DateRange range = days.apply(one);
            Optional<String> side =
                    ranges.entrySet().stream()
                            .filter(entry -> entry.getValue().overlaps(range))
                            .map(Map.Entry::getKey)
                            .findFirst();
            String key = side.orElse(range.edtf());
            ranges.putIfAbsent(key, range);
            sides.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        return dispute(about, sides);
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
        List<FindingId> ids = findings.stream().map(Sighting::id).toList();
        return new Dispute.Side(says, ids);
    }
}
