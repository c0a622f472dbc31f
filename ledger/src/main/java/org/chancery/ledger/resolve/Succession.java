package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.statement.Agreement;
import org.chancery.model.time.DateRange;

/**
 * Which agreement follows on which: the same parties, the same form, a word of the subject in
 * common, and the later one begun after the earlier was signed.
 */
final class Succession {
    private Succession() {}

    /** That a group follows on another, by their places. */
    record Step(int later, int earlier, String reason) {}

    private record Life(int place, AgreementName name, Set<String> subject, DateRange birth) {}

    static List<Step> of(List<List<Sighting>> groups) {
        Map<String, List<Life>> byParties = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int place = i;
            if (groups.get(i).get(0).statement() instanceof Agreement) {
                Set<String> parties = parties(groups.get(i));
                life(place, groups.get(i))
                        .filter(life -> parties.size() > 1)
                        .ifPresent(
                                life ->
                                        byParties
                                                .computeIfAbsent(
                                                        String.join(" ", parties),
                                                        key -> new ArrayList<>())
                                                .add(life));
            }
        }
        List<Step> steps = new ArrayList<>();
        byParties.values().forEach(lives -> steps.addAll(steps(lives)));
        return steps;
    }

    private static Set<String> parties(List<Sighting> group) {
        Set<String> parties = new TreeSet<>();
        group.forEach(
                one ->
                        parties.addAll(
                                Actors.treatyPartners(((Agreement) one.statement()).parties())));
        return parties;
    }

    private static Optional<Life> life(int place, List<Sighting> group) {
        AgreementMatcher matcher = new AgreementMatcher();
        List<AgreementMatcher.Features> all = group.stream().map(matcher::features).toList();
        Set<String> subject = new TreeSet<>();
        all.forEach(one -> subject.addAll(one.name().subject()));
        return all.stream()
                .filter(one -> Spread.isWithin(one.birth(), 400))
                .findFirst()
                .map(one -> new Life(place, one.name(), subject, one.birth()));
    }

    private static List<Step> steps(List<Life> lives) {
        List<Step> steps = new ArrayList<>();
        for (Life later : lives) {
            for (Life earlier : lives) {
                boolean follows =
                        later.birth().startsAfterEndOf(earlier.birth())
                                && Spread.gap(later.birth(), earlier.birth()) > 365
                                && later.name().mayBeCalled(earlier.name())
                                && Actors.meet(later.subject(), earlier.subject());
                if (follows) {
                    steps.add(
                            new Step(
                                    later.place(),
                                    earlier.place(),
                                    "the same parties and subject, signed later"));
                }
            }
        }
        return steps;
    }
}
