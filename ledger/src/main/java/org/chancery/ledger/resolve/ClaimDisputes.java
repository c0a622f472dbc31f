package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Dispute;

/**
 * What one speaker says and the next one denies, or counters with a "however": two claims that
 * stand close together in one report, of speakers of different states.
 */
final class ClaimDisputes {
    /** How many words a negation reaches. */
    private static final int SCOPE = 8;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.]|\\bbut\\b");

    /** Between what is said and its denial lie no more characters than these. */
    private static final int NEAR = 600;

    /** What a "however" counters stands right before it. */
    private static final int NEXT = 250;

    private static final Set<String> DENIALS =
            Set.of(
                    "deny",
                    "denies",
                    "denied",
                    "denying",
                    "denial",
                    "dispute",
                    "disputes",
                    "disputed",
                    "refute",
                    "refutes",
                    "refuted",
                    "contradict",
                    "contradicts",
                    "contradicted");

    private static final Set<String> NEGATORS =
            Set.of(
                    "no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "no-one",
                    "cannot");

    /** Joins two sayings of one sentence into a contrast. */
    private static final Pattern AGAINST =
            Pattern.compile("[,;][\"”’']?\\s+(while|whereas|but)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final Pattern COUNTERED =
            Pattern.compile(
                    "\\b(however|on the contrary|by contrast|on the other hand|but insisted)\\b",
                    Pattern.CASE_INSENSITIVE);

    private ClaimDisputes() {}

    /**
     * The disputes within one report.
     *
     * @param claims of the report, in {@link Sighting#ORDER} and so by where they begin
     */
    static List<Dispute> within(List<Sighting> claims) {
        List<Heard> heard = claims.stream().map(Heard::of).toList();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 1; i < heard.size(); i++) {
            Sighting answer = heard.get(i).claim();
            answered(heard.get(i), heard.subList(0, i))
                    .map(claim -> dispute(claim, answer))
                    .ifPresent(disputes::add);
        }
        return disputes.stream().distinct().toList();
    }

    /**
     * A claim with what it is compared by.
     *
     * @param words its telling words but for names
     * @param denial whether it denies something
     */
    private record Heard(Sighting claim, Set<String> words, boolean denial) {
        static Heard of(Sighting claim) {
            return new Heard(claim, ClaimDisputes.words(claim), isDenial(claim));
        }
    }

    /** The last claim before an answer that it can be meant for. */
    private static Optional<Sighting> answered(Heard answer, List<Heard> before) {
        Sighting said = answer.claim();
        for (int i = before.size() - 1; i >= 0; i--) {
            Sighting claim = before.get(i).claim();
            int distance = start(said) - claim.finding().evidence().raw().end();
            if (distance > NEAR) {
                return Optional.empty();
            }
            int shared = Words.common(before.get(i).words(), answer.words()).size();
            boolean denied = answer.denial() && !before.get(i).denial() && shared > 0;
            boolean countered =
                    distance < NEXT
                            && i == before.size() - 1
                            && COUNTERED.matcher(said.sentence()).find();
            boolean within =
                    claim.sentence().equals(said.sentence())
                            && AGAINST.matcher(said.sentence()).find();
            boolean colleague =
                    denied && shared > 1 && aims(said, claim) && isOfOtherSpeakers(claim, said);
            if (colleague || ((denied || countered || within) && isOfAnother(claim, said))) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    /** True when most of what an answer denies is in the words of the claim. */
    private static boolean aims(Sighting answer, Sighting claim) {
        Set<String> denied = Words.telling(denied(said(answer)));
        int common = Words.common(denied, words(claim)).size();
        return DENIALS.contains(said(answer).cue()) || (common > 0 && 2 * common >= denied.size());
    }

    /** True when both have speakers of known states, none of them the same. */
    private static boolean isOfAnother(Sighting claim, Sighting answer) {
        Set<String> some = Actors.codes(said(claim).speakers());
        Set<String> others = Actors.codes(said(answer).speakers());
        return !some.isEmpty() && !others.isEmpty() && !Actors.meet(some, others);
    }

    /** True when it is denied in so many words, or said with a "not" where the other said none. */
    private static boolean isDenial(Sighting answer) {
        return DENIALS.contains(said(answer).cue()) || isNegative(said(answer));
    }

    static boolean isNegative(Claim claim) {
        return WORD.matcher(claim.words()).results().anyMatch(ClaimDisputes::isNegator);
    }

    private static boolean isNegator(MatchResult word) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        return NEGATORS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t");
    }

    /**
     * What the negations of a claim fall on, as far as words tell: in "nobody speaks of a pact, but
     * of a treaty" it is "speaks of a pact"; what stands before a negation is not denied.
     */
    static String denied(Claim claim) {
        return WORD.matcher(claim.words())
                .results()
                .filter(ClaimDisputes::isNegator)
                .map(word -> reach(claim.words().substring(word.end())))
                .collect(Collectors.joining(" "));
    }

    private static String reach(String afterNegation) {
        String clause = CLAUSE_END.split(afterNegation, 2)[0];
        return SPACES.splitAsStream(clause.strip()).limit(SCOPE).collect(Collectors.joining(" "));
    }

    private static boolean isOfOtherSpeakers(Sighting claim, Sighting answer) {
        Set<String> some = Actors.ids(said(claim).speakers());
        Set<String> others = Actors.ids(said(answer).speakers());
        return !some.isEmpty() && !others.isEmpty() && !Actors.meet(some, others);
    }

    /** The telling words but for names, which tell who takes part. */
    private static Set<String> words(Sighting claim) {
        String text = said(claim).words();
        Set<String> words = Words.telling(text);
        words.removeAll(Words.names("that " + text));
        return words;
    }

    private static int start(Sighting one) {
        return one.finding().evidence().raw().start();
    }

    private static Claim said(Sighting one) {
        return (Claim) one.statement();
    }

    private static Dispute dispute(Sighting claim, Sighting answer) {
        return new Dispute(
                "Is it so: " + Titles.cut(said(claim).words()) + "?",
                List.of(
                        Answers.side(Titles.names(said(claim).speakers()), List.of(claim)),
                        Answers.side(Titles.names(said(answer).speakers()), List.of(answer))));
    }
}
