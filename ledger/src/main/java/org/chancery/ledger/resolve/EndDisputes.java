package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;
import org.chancery.model.time.DateRange;

/**
 * When a friendship that was signed came to its end: the treaty lapsed in one year, says one, and
 * the friendship had soured long before, says another.
 */
final class EndDisputes {
    private static final Set<AgreementStage> ENDED =
            Set.of(AgreementStage.LAPSED, AgreementStage.TERMINATED);

    private EndDisputes() {}

    /**
     * The disputes over ends.
     *
     * @param groups what tells of one happening
     * @param ordered all findings, in {@link Sighting#ORDER}
     */
    static List<Dispute> among(List<List<Sighting>> groups, List<Sighting> ordered) {
        Map<Set<String>, List<Sighting>> soured = new HashMap<>();
        for (Sighting one : ordered) {
            if (one.statement() instanceof Relation relation && RelationWords.isBad(one)) {
                soured.computeIfAbsent(sides(relation), sides -> new ArrayList<>()).add(one);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> group : groups) {
            if (!soured.isEmpty() && group.get(0).statement() instanceof Agreement) {
                dispute(group, soured).ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private static Set<String> sides(Relation relation) {
        Set<String> sides = Actors.treatyPartners(relation.a());
        sides.addAll(Actors.treatyPartners(relation.b()));
        return sides;
    }

    private static Optional<Dispute> dispute(
            List<Sighting> group, Map<Set<String>, List<Sighting>> soured) {
        List<Sighting> ended = group.stream().filter(EndDisputes::isEndOnADay).toList();
        List<Sighting> signed =
                group.stream().filter(one -> said(one).stage() == AgreementStage.SIGNED).toList();
        Set<String> parties = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Sighting one : group) {
            parties.addAll(Actors.treatyPartners(said(one).parties()));
            words.addAll(AgreementName.of(said(one)).subject());
            words.add(AgreementName.of(said(one)).form());
        }
        List<Sighting> before =
                soured.getOrDefault(parties, List.of()).stream()
                        .filter(one -> Actors.meet(words, words(one)))
                        .filter(one -> ended.stream().anyMatch(end -> isBefore(one, end)))
                        .filter(one -> signed.stream().noneMatch(start -> isBefore(one, start)))
                        .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Answers.between(
                        "When did it end: " + Titles.title(group) + "?",
                        when(ended.get(0)).edtf(),
                        ended,
                        when(before.get(0)).edtf(),
                        before);
    }

    private static Set<String> words(Sighting one) {
        return Words.telling(one.finding().evidence().quote());
    }

    private static boolean isEndOnADay(Sighting one) {
        return ENDED.contains(said(one).stage()) && when(one).isClosed();
    }

    /** True when the one was over before the other began. */
    private static boolean isBefore(Sighting one, Sighting other) {
        return when(one).latest().isPresent() && when(other).startsAfterEndOf(when(one));
    }

    private static Agreement said(Sighting one) {
        return (Agreement) one.statement();
    }

    private static DateRange when(Sighting one) {
        return one.statement().when();
    }
}
