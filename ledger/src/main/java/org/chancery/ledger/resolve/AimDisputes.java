package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;

/**
 * Whether what states do together is aimed at others: a counterweight to a third, say some, and
 * directed against nobody, say they themselves, or the treaty they signed.
 */
final class AimDisputes {
    private static final String COUNTERWEIGHT = "counterweight";
    private static final String DENIED = "denied";

    private AimDisputes() {}

    static List<Dispute> among(List<Sighting> ordered) {
        Map<String, List<Sighting>> aims = new TreeMap<>();
        for (Sighting one : ordered) {
            if (one.statement() instanceof Relation relation
                    && relation.relation().equals(COUNTERWEIGHT)
                    && !relation.state().equals(DENIED)) {
                aims.computeIfAbsent(Actors.codes(relation.a()).toString(), a -> new ArrayList<>())
                        .add(one);
            }
        }
        if (aims.isEmpty()) {
            return List.of();
        }
        List<Sighting> denials =
                ordered.stream()
                        .filter(one -> one.statement() instanceof Claim)
                        .filter(one -> Denials.deniesAim((Claim) one.statement()))
                        .toList();
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> aim : joined(aims.values())) {
            Relation first = (Relation) aim.get(0).statement();
            List<ActorReference> others =
                    aim.stream().flatMap(one -> ((Relation) one.statement()).b().stream()).toList();
            Answers.between(
                            "Is it aimed at others, what is done by %s?"
                                    .formatted(Titles.names(first.a())),
                            "it is a counterweight to " + Titles.names(others),
                            aim,
                            "it is aimed at nobody",
                            denials.stream().filter(one -> isOf(one, aim)).toList())
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /** What one state aims at is asked together with what it aims at beside another. */
    private static List<List<Sighting>> joined(Collection<List<Sighting>> aims) {
        List<List<Sighting>> all = new ArrayList<>();
        aims.stream()
                .sorted(Comparator.comparingInt(aim -> -side(aim).size()))
                .forEach(
                        aim ->
                                all.stream()
                                        .filter(wider -> side(wider).containsAll(side(aim)))
                                        .findFirst()
                                        .ifPresentOrElse(
                                                wider -> wider.addAll(aim),
                                                () -> all.add(new ArrayList<>(aim))));
        return all;
    }

    private static Set<String> side(List<Sighting> aim) {
        return Actors.codes(((Relation) aim.get(0).statement()).a());
    }

    /** True when those who are said to aim deny it, or a treaty of which the same report tells. */
    private static boolean isOf(Sighting denial, List<Sighting> aims) {
        Claim said = (Claim) denial.statement();
        Set<String> speakers = Actors.codes(said.speakers());
        boolean document =
                said.speakers().stream().anyMatch(one -> one.actor().type() == ActorType.DOCUMENT);
        return aims.stream()
                .anyMatch(
                        aim ->
                                Actors.meet(
                                                speakers,
                                                Actors.codes(((Relation) aim.statement()).a()))
                                        || (document && Matcher.inOneReport(denial, aim)));
    }
}
