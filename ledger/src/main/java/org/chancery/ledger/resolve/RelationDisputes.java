package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;

/** Whether a relation holds, and whether a quarrel is over. */
final class RelationDisputes {
    /** So many words besides the actors' names must be shared to speak of the same relation. */
    private static final int SHARED = 2;

    private static final Set<String> OVER = Set.of("settled", "resolved", "ended");
    private static final Set<String> GOING_ON = Set.of("continuing", "current", "observed");

    private RelationDisputes() {}

    static List<Dispute> within(List<List<Sighting>> groups) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> group : groups) {
            String title = Titles.title(group);
            between(
                            "Does it hold: " + title + "?",
                            group,
                            one -> !state(one).equals("denied"),
                            one -> state(one).equals("denied"))
                    .ifPresent(disputes::add);
            between(
                            "Is it over: " + title + "?",
                            group,
                            one -> GOING_ON.contains(state(one)),
                            one -> OVER.contains(state(one)))
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    private static Optional<Dispute> between(
            String about, List<Sighting> group, Predicate<Sighting> yes, Predicate<Sighting> no) {
        List<Sighting> affirmed = group.stream().filter(yes).toList();
        List<Sighting> negated = group.stream().filter(no).toList();
        return Answers.between(
                about,
                "yes",
                affirmed.stream().filter(one -> speaksOfOne(one, negated)).toList(),
                "no",
                negated.stream().filter(one -> speaksOfOne(one, affirmed)).toList());
    }

    private static boolean speaksOfOne(Sighting one, List<Sighting> others) {
        return others.stream()
                .anyMatch(other -> Words.common(words(one), words(other)).size() >= SHARED);
    }

    private static Set<String> words(Sighting one) {
        Set<String> words = Words.telling(one.finding().evidence().quote());
        words.removeAll(Actors.words(Progress.references(one.statement())));
        return words;
    }

    private static String state(Sighting one) {
        return ((Relation) one.statement()).state();
    }
}
