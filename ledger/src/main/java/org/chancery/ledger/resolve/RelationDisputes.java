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

    /** A quarrel that is "expected" is one whose end is. */
    private static final Set<String> OVER = Set.of("settled", "resolved", "ended", "expected");

    private static final Set<String> QUARRELS =
            Set.of("dispute", "rivalry", "conflict", "claim", "territorial claim", "war");
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
            quarrel(title, group).ifPresent(disputes::add);
        }
        return disputes;
    }

    /** Whether a quarrel is over: those who say that it goes on, when others told of its end. */
    private static Optional<Dispute> quarrel(String title, List<Sighting> group) {
        if (!QUARRELS.contains(said(group.get(0)).relation())) {
            return Optional.empty();
        }
        List<Sighting> over = group.stream().filter(one -> OVER.contains(state(one))).toList();
        List<Sighting> on =
                group.stream()
                        .filter(one -> GOING_ON.contains(state(one)))
                        .filter(
                                one ->
                                        over.stream()
                                                .anyMatch(
                                                        end ->
                                                                !one.day().isBefore(end.day())
                                                                        && shares(one, end, 1)))
                        .toList();
        return Answers.between(
                "Is it over, or about to be: " + title + "?",
                "it goes on",
                on,
                "it is over, or is to end",
                over.stream()
                        .filter(end -> on.stream().anyMatch(one -> shares(one, end, 1)))
                        .toList());
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
        return others.stream().anyMatch(other -> shares(one, other, SHARED));
    }

    private static boolean shares(Sighting one, Sighting other, int words) {
        return Words.common(words(one), words(other)).size() >= words;
    }

    private static Set<String> words(Sighting one) {
        Set<String> words = Words.telling(one.finding().evidence().quote());
        words.removeAll(Actors.words(Participants.all(one.statement())));
        return words;
    }

    private static String state(Sighting one) {
        return said(one).state();
    }

    private static Relation said(Sighting one) {
        return (Relation) one.statement();
    }
}
