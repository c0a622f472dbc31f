package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Quantity;

/** Amounts aimed at beside amounts reached, of the same thing in the same unit and time. */
final class TargetDisputes {
    private TargetDisputes() {}

    static List<Dispute> of(List<Sighting> sightings) {
        Map<String, List<Sighting>> byUnit = new TreeMap<>();
        for (Sighting one : sightings) {
            if (one.statement() instanceof Quantity quantity && quantity.value().isPresent()) {
                byUnit.computeIfAbsent(unit(quantity), unit -> new ArrayList<>()).add(one);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> some : byUnit.values()) {
            for (Sighting target : some) {
                if (said(target).measure() == Quantity.Measure.TARGET) {
                    List<Sighting> reached =
                            some.stream().filter(one -> isReached(target, one)).toList();
                    if (!reached.isEmpty()) {
                        disputes.add(dispute(target, reached));
                    }
                }
            }
        }
        return disputes;
    }

    private static String unit(Quantity quantity) {
        return quantity.currency().map(any -> "money").orElse(quantity.unit());
    }

    private static Quantity said(Sighting one) {
        return (Quantity) one.statement();
    }

    /**
     * Later reports of the same thing, or of the same sides, for a time that meets the target's.
     */
    static boolean isReached(Sighting target, Sighting one) {
        Quantity aim = said(target);
        Quantity actual = said(one);
        if (actual.measure() == Quantity.Measure.TARGET || one.day().isBefore(target.day())) {
            return false;
        }
        boolean sameMoney =
                aim.currency().isEmpty()
                        || actual.currency().isEmpty()
                        || aim.currency().equals(actual.currency());
        Set<String> thing = Words.telling(aim.of().orElse(target.finding().evidence().quote()));
        Set<String> other = Words.telling(actual.of().orElse(one.finding().evidence().quote()));
        Set<String> sides = Actors.codes(aim.between());
        boolean samePair = sides.size() > 1 && sides.equals(Actors.codes(actual.between()));
        boolean measured = actual.measure() == Quantity.Measure.TRADE;
        return sameMoney
                && aim.period().overlaps(actual.period())
                && (Actors.meet(thing, other) || (samePair && measured));
    }

    private static Dispute dispute(Sighting target, List<Sighting> reached) {
        Quantity aim = said(target);
        return new Dispute(
                "Is the target reached: " + Titles.title(List.of(target)) + "?",
                List.of(
                        Disputes.side("aimed at " + amount(aim), List.of(target)),
                        Disputes.side("reported " + amount(said(reached.get(0))), reached)));
    }

    static String amount(Quantity quantity) {
        return quantity.value().orElseThrow().toPlainString() + " " + quantity.unit();
    }
}
