package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Quantity;
import org.chancery.model.time.DateRange;

/** Amounts aimed at beside amounts reached, of the same thing in the same unit and time. */
final class TargetDisputes {
    /** A period of more years is kept under no year. */
    private static final int LONGEST = 5;

    private static final String NO_YEAR = "?";

    private final List<Sighting> all = new ArrayList<>();

    /** By unit and report. */
    private final Map<String, List<Sighting>> byReport = new HashMap<>();

    /** By unit, a word of what is counted, and a year of the period. */
    private final Map<String, List<Sighting>> byThing = new HashMap<>();

    /** The years under which anything is kept. */
    private final Set<String> years = new TreeSet<>(Set.of(NO_YEAR));

    TargetDisputes(List<Sighting> sightings) {
        for (Sighting one : sightings) {
            if (one.statement() instanceof Quantity quantity && quantity.value().isPresent()) {
                all.add(one);
                put(byReport, unit(quantity) + report(one), one);
                for (String word : Words.telling(quantity.of().orElse(""))) {
                    for (String year : years(quantity.period())) {
                        years.add(year);
                        put(byThing, key(quantity, word, year), one);
                    }
                }
            }
        }
    }

    private static void put(Map<String, List<Sighting>> lists, String key, Sighting one) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }

    private static String key(Quantity quantity, String word, String year) {
        return unit(quantity) + " " + word + " " + year;
    }

    private static String report(Sighting one) {
        return " " + one.finding().evidence().article();
    }

    private static List<String> years(DateRange period) {
        if (!Spread.isWithin(period, LONGEST * 366)) {
            return List.of(NO_YEAR);
        }
        return IntStream.rangeClosed(
                        period.earliest().orElseThrow().getYear(),
                        period.latest().orElseThrow().getYear())
                .mapToObj(String::valueOf)
                .toList();
    }

    List<Dispute> disputes() {
        List<Dispute> disputes = new ArrayList<>();
        for (Sighting target : all) {
            List<Sighting> reached = isTarget(target) ? reached(target) : List.of();
            if (!reached.isEmpty()) {
                disputes.add(dispute(target, reached));
            }
        }
        return disputes;
    }

    static boolean isTarget(Sighting one) {
        return one.statement() instanceof Quantity quantity
                && quantity.value().isPresent()
                && quantity.measure() == Quantity.Measure.TARGET;
    }

    /** What later reports say was reached of a target, in the order of publication. */
    List<Sighting> reached(Sighting target) {
        Optional<Sighting> context =
                context(
                        target,
                        byReport.getOrDefault(unit(said(target)) + report(target), List.of()));
        Set<String> thing = thing(target, context);
        return alike(said(target), thing)
                .filter(one -> !isTarget(one) && one.day().isAfter(target.day()))
                .filter(one -> said(target).period().overlaps(said(one).period()))
                .filter(one -> isBetweenTheSame(target, context, one))
                .distinct()
                .sorted(Sighting.ORDER)
                .toList();
    }

    /** What is counted: in the target's own words, or else in those of what it takes up. */
    private static Set<String> thing(Sighting target, Optional<Sighting> context) {
        Set<String> own = Words.telling(said(target).of().orElse(""));
        return own.isEmpty()
                ? context.map(one -> Words.telling(said(one).of().orElse(""))).orElse(Set.of())
                : own;
    }

    /** What is counted in the same unit and of a like thing, at a time that may be the same. */
    private Stream<Sighting> alike(Quantity target, Set<String> thing) {
        List<String> near = years(target.period());
        Set<String> looked = new TreeSet<>(near.contains(NO_YEAR) ? years : near);
        looked.add(NO_YEAR);
        return thing.stream()
                .flatMap(word -> looked.stream().map(year -> key(target, word, year)))
                .flatMap(key -> byThing.getOrDefault(key, List.of()).stream());
    }

    /** The amount of like unit just before, whose subject a target takes up: "… of 20 billion". */
    private static Optional<Sighting> context(Sighting target, List<Sighting> alike) {
        return alike.stream()
                .filter(one -> !isTarget(one))
                .filter(one -> start(one) < start(target))
                .max(Comparator.comparingInt(TargetDisputes::start));
    }

    private static int start(Sighting one) {
        return one.finding().evidence().raw().start();
    }

    private static boolean isBetweenTheSame(
            Sighting target, Optional<Sighting> context, Sighting one) {
        Quantity aim = said(target);
        boolean bare = Words.telling(aim.of().orElse("")).isEmpty();
        Set<String> sides = new TreeSet<>(Actors.codes(aim.between()));
        if (bare && context.isPresent()) {
            sides.addAll(Actors.codes(said(context.get()).between()));
            if (said(context.get()).measure() != said(one).measure()) {
                return false;
            }
        }
        Set<String> others = Actors.codes(said(one).between());
        return sides.isEmpty() || others.isEmpty() || Actors.meet(sides, others);
    }

    private static String unit(Quantity quantity) {
        return quantity.currency().orElse(quantity.unit());
    }

    private static Quantity said(Sighting one) {
        return (Quantity) one.statement();
    }

    private static Dispute dispute(Sighting target, List<Sighting> reached) {
        return new Dispute(
                "Is the target reached: " + Titles.title(List.of(target)) + "?",
                List.of(
                        Answers.side("aimed at " + amount(said(target)), List.of(target)),
                        Answers.side("reported " + amount(said(reached.get(0))), reached)));
    }

    static String amount(Quantity quantity) {
        return Titles.number(quantity.value().orElseThrow()) + " " + quantity.unit();
    }
}
