package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Relation;

/**
 * Since when two states get on better, or worse: "the thaw began in 1985", says one, and the next
 * "since 1990 they have mended fences".
 */
final class OnsetDisputes {
    /** Between what began and the words that say when lie no more characters than these. */
    private static final int NEAR = 30;

    /** Turns so many years apart are two turns, of which the second answers no question anew. */
    private static final int ONE_TURN = 15;

    private static final String YEAR = "[^.;:]{0,90}?\\b(1[5-9]\\d\\d|20\\d\\d)\\b";
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince\\b" + YEAR);
    private static final Pattern BEGAN =
            Pattern.compile(
                    "\\b(?:began|begun|started|dates? (?:back )?(?:from|to)|goes? back to)\\b"
                            + YEAR);

    private static final Pattern BETTER =
            Pattern.compile(
                    "\\b(improv\\w+|thaw\\w*|warm\\w*|rapprochement|normali[sz]\\w+|reconcil\\w+"
                            + "|détente|detente|mend\\w*|closer|behind them)\\b");
    private static final Pattern WORSE =
            Pattern.compile(
                    "\\b(worsen\\w*|deteriorat\\w+|sour\\w*|cool\\w*|chill\\w*|estrange\\w*"
                            + "|strain\\w*)\\b");

    private OnsetDisputes() {}

    static List<Dispute> among(List<Sighting> ordered) {
        Map<String, List<Sighting>> alike = new TreeMap<>();
        for (Sighting one : ordered) {
            turn(one)
                    .ifPresent(
                            turn ->
                                    alike.computeIfAbsent(
                                                    Actors.codes(parties(one)) + turn,
                                                    key -> new ArrayList<>())
                                            .add(one));
        }
        List<Dispute> disputes = new ArrayList<>();
        alike.values().forEach(some -> dispute(some).ifPresent(disputes::add));
        return disputes;
    }

    private static Optional<Dispute> dispute(List<Sighting> some) {
        int first = year(some.get(0)).orElseThrow();
        List<Sighting> ofOneTurn =
                some.stream()
                        .filter(one -> Math.abs(year(one).orElseThrow() - first) <= ONE_TURN)
                        .toList();
        return Answers.differing(
                "Since when do %s get on %s?"
                        .formatted(
                                Titles.names(parties(some.get(0))),
                                turn(some.get(0)).orElseThrow()),
                ofOneTurn,
                one -> Optional.of("since " + year(one).orElseThrow()));
    }

    /** Which way it turned, of two states of which a year is told. */
    private static Optional<String> turn(Sighting one) {
        boolean told = one.statement() instanceof Event || one.statement() instanceof Relation;
        if (!told || Actors.codes(parties(one)).size() != 2 || year(one).isEmpty()) {
            return Optional.empty();
        }
        String quote = one.finding().evidence().quote();
        boolean better = BETTER.matcher(quote).find();
        boolean worse = WORSE.matcher(quote).find();
        return better == worse ? Optional.empty() : Optional.of(better ? "better" : "worse");
    }

    /** Each party once. */
    private static List<ActorReference> parties(Sighting one) {
        Map<Set<String>, ActorReference> parties = new LinkedHashMap<>();
        for (ActorReference party : Participants.all(one.statement())) {
            parties.putIfAbsent(Actors.codes(List.of(party)), party);
        }
        return List.copyOf(parties.values());
    }

    private static OptionalInt year(Sighting one) {
        String quote = one.finding().evidence().quote();
        int start = one.sentence().indexOf(quote);
        if (start < 0) {
            return OptionalInt.empty();
        }
        int end = start + quote.length();
        Matcher since = SINCE.matcher(one.sentence());
        while (since.find()) {
            if (since.start() - end <= NEAR && start - since.end() <= NEAR) {
                return OptionalInt.of(Integer.parseInt(since.group(1)));
            }
        }
        Matcher began = BEGAN.matcher(one.sentence());
        while (began.find()) {
            if (began.start() >= start && began.start() - end <= NEAR) {
                return OptionalInt.of(Integer.parseInt(began.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}
