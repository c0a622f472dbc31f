package org.chancery.ledger.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;

/** Whether a relation holds, whether a quarrel is over, and how well two states get on. */
final class RelationDisputes {
    /** So many words besides the actors' names must be shared to speak of the same relation. */
    private static final int SHARED = 2;

    /** A quarrel that is "expected" is one whose end is. */
    private static final Set<String> OVER = Set.of("settled", "resolved", "ended", "expected");

    private static final Set<String> SOUGHT = Set.of("sought");

    private static final Set<String> QUARRELS =
            Set.of(
                    "dispute",
                    "border dispute",
                    "rivalry",
                    "conflict",
                    "claim",
                    "territorial claim",
                    "war");
    private static final Set<String> GOING_ON = Set.of("continuing", "current", "observed");

    /** A claim to ground keeps a quarrel over it alive, whatever else is said of it. */
    private static final Set<String> CLAIMED = Set.of("claimed");

    /** States do not get on better or worse within so many days without a reason. */
    private static final int SEASON = 200;

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
            standing(group).ifPresent(disputes::add);
            RelationAges.differing(title, group).ifPresent(disputes::add);
        }
        return disputes;
    }

    /** Whether a quarrel is over: those who say that it goes on, when others told of its end. */
    private static Optional<Dispute> quarrel(String title, List<Sighting> group) {
        if (group.stream().noneMatch(one -> QUARRELS.contains(said(one).relation()))) {
            return Optional.empty();
        }
        List<Sighting> over = group.stream().filter(RelationDisputes::isToEnd).toList();
        List<Sighting> on =
                group.stream()
                        .filter(one -> !over.contains(one))
                        .filter(one -> over.stream().anyMatch(end -> goesOn(one, end)))
                        .toList();
        return Answers.between(
                "Is it over, or about to be: " + title + "?",
                "it goes on",
                on,
                "it is over, or is to end",
                over.stream()
                        .filter(end -> on.stream().anyMatch(one -> goesOn(one, end)))
                        .toList());
    }

    /** True where its end is told, sought by those who quarrel, or foretold: "to end the row". */
    private static boolean isToEnd(Sighting one) {
        return OVER.contains(state(one))
                || (QUARRELS.contains(said(one).relation())
                        && (SOUGHT.contains(state(one)) || RelationWords.isBeingEnded(one)));
    }

    /** True of the end of a quarrel, also of one that is expected. */
    static boolean isEnd(Sighting one) {
        return one.statement() instanceof Relation relation
                && QUARRELS.contains(relation.relation())
                && OVER.contains(relation.state());
    }

    /** True when a quarrel is told to go on when its end had been told, or is told beside it. */
    static boolean goesOn(Sighting one, Sighting end) {
        boolean ground = RelationWords.isGround(one) || RelationWords.isGround(end);
        boolean claimed = ground && CLAIMED.contains(state(one));
        boolean later = ground && one.day().isAfter(end.day());
        boolean shared = !one.day().isBefore(end.day()) && shares(one, end, 1);
        return (claimed && !one.day().isBefore(end.day()))
                || (GOING_ON.contains(state(one)) && (later || shared));
    }

    /** How two states get on at a time: well, say some, and badly, say others. */
    private static Optional<Dispute> standing(List<Sighting> group) {
        List<Sighting> now = group.stream().filter(RelationDisputes::isOfItsDay).toList();
        List<Sighting> good = now.stream().filter(RelationWords::isGood).toList();
        List<Sighting> bad = now.stream().filter(RelationWords::isBad).toList();
        return Answers.between(
                "How do they get on: " + Titles.title(group) + "?",
                "well",
                good.stream().filter(one -> bad.stream().anyMatch(o -> isNear(one, o))).toList(),
                "badly",
                bad.stream().filter(one -> good.stream().anyMatch(o -> isNear(one, o))).toList());
    }

    /** True when it tells how things are, not how they once were. */
    private static boolean isOfItsDay(Sighting one) {
        return one.statement()
                .when()
                .latest()
                .map(last -> last.plusDays(SEASON).isAfter(one.day()))
                .orElse(true);
    }

    private static boolean isNear(Sighting one, Sighting other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= SEASON;
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
                .anyMatch(
                        other ->
                                shares(one, other, SHARED)
                                        || (RelationWords.isLeague(one)
                                                && RelationWords.isLeague(other)));
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
