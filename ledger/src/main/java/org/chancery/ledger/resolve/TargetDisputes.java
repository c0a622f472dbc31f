package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Quantity;

/** Amounts aimed at beside amounts reached, of the same thing in the same unit and time. */
final class TargetDisputes {
    private final Map<String, List<Sighting>> byUnit = new TreeMap<>();

    TargetDisputes(List<Sighting> sightings) {
        for (Sighting one : sightings) {
            if (one.statement() instanceof Quantity quantity && quantity.value().isPresent()) {
                byUnit.computeIfAbsent(unit(quantity), unit -> new ArrayList<>()).add(one);
            }
        }
    }

    List<Dispute> disputes() {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> some : byUnit.values()) {
            for (Sighting target : some) {
                List<Sighting> reached = isTarget(target) ? reached(target) : List.of();
                if (!reached.isEmpty()) {
                    disputes.add(dispute(target, reached));
                }
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
        List<Sighting> alike = byUnit.getOrDefault(unit(said(target)), List.of());
        Optional<Sighting> context = context(target, alike);
        return alike.stream()
                .filter(one -> !isTarget(one) && one.day().isAfter(target.day()))
                .filter(one -> said(target).period().overlaps(said(one).period()))
                .filter(one -> isOfTheSame(target, context, one))
                .toList();
    }

    /** The amount of like unit just before, whose subject a target takes up: "… of 20 billion". */
    private static Optional<Sighting> context(Sighting target, List<Sighting> alike) {
        return alike.stream()
                .filter(one -> !isTarget(one) && Matcher.inOneReport(one, target))
                .filter(one -> start(one) < start(target))
                .max(Comparator.comparingInt(TargetDisputes::start));
    }

    private static int start(Sighting one) {
        return one.finding().evidence().raw().start();
    }

    private static boolean isOfTheSame(Sighting target, Optional<Sighting> context, Sighting one) {
        Quantity aim = said(target);
        Set<String> thing = new TreeSet<>(Words.telling(aim.of().orElse("")));
        Set<String> sides = new TreeSet<>(Actors.codes(aim.between()));
        if (thing.isEmpty() && context.isPresent()) {
            thing.addAll(Words.telling(said(context.get()).of().orElse("")));
            sides.addAll(Actors.codes(said(context.get()).between()));
            if (said(context.get()).measure() != said(one).measure()) {
                return false;
            }
        }
        Set<String> others = Actors.codes(said(one).between());
        boolean sameSides = sides.isEmpty() || others.isEmpty() || Actors.meet(sides, others);
        return sameSides && Actors.meet(thing, Words.telling(said(one).of().orElse("")));
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
