package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Dispute;

/**
 * What one speaker says and the next one denies, counters or rejects, and what a speaker admits
 * against his own words: two claims that stand close together in one report.
 */
final class ClaimDisputes {
    /** Between what is said and its denial lie no more characters than these. */
    private static final int NEAR = 600;

    /** What a "however" counters stands right before it. */
    private static final int NEXT = 250;

    /** What is retorted to is the sentence before, or the one before that. */
    private static final int CLOSE = 120;

    /** Only a stop and a space lie between a saying and what is insisted on against it. */
    private static final int TOUCHING = 4;

    /** Between a "but" and what it sets against another saying stand a space and few words. */
    private static final int LINK = 16;

    /** Joins two sayings of one sentence into a contrast. */
    private static final Pattern AGAINST =
            Pattern.compile("[,;][\"”’']?\\s+(while|whereas|but)\\b", Pattern.CASE_INSENSITIVE);

    /** Sets the saying of one state beside that of another. */
    private static final Pattern BESIDE = Pattern.compile(";\\s");

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
            Heard answer = heard.get(i);
            Optional<Sighting> denier = deniedAround(answer, heard.subList(0, i));
            denier.map(by -> dispute(answer.claim(), by)).ifPresent(disputes::add);
            answered(answer, heard.subList(0, i))
                    .filter(claim -> denier.isEmpty())
                    .map(claim -> dispute(claim, answer.claim()))
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
    private record Heard(Sighting claim, Claim said, Set<String> words, boolean denial) {
        static Heard of(Sighting claim) {
            Claim said = ClaimDisputes.said(claim);
            return new Heard(claim, said, ClaimDisputes.words(said), Denials.isDenial(said));
        }

        int start() {
            return claim.finding().evidence().raw().start();
        }

        int end() {
            return claim.finding().evidence().raw().end();
        }
    }

    /**
     * "Dahl dismissed Swedish claims that herring was dumped": whoever denies what stands inside.
     */
    private static Optional<Sighting> deniedAround(Heard held, List<Heard> before) {
        return before.stream()
                .filter(around -> Denials.isDenied(around.said()))
                .filter(around -> around.start() < held.start() && held.end() <= around.end() + 1)
                .filter(around -> isOfOtherSpeakers(around.said(), held.said()))
                .map(Heard::claim)
                .reduce((first, last) -> last);
    }

    /** The last claim before an answer that it can be meant for. */
    private static Optional<Sighting> answered(Heard answer, List<Heard> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Heard claim = before.get(i);
            if (answer.start() - claim.end() > NEAR) {
                return Optional.empty();
            }
            boolean next = i == before.size() - 1 && answer.start() - claim.end() < NEXT;
            if (denies(answer, claim)
                    || isBeside(answer, claim)
                    || (next && (isCountered(answer, claim) || concedes(answer, claim)))
                    || (next && isRejected(answer, claim))) {
                return Optional.of(claim.claim());
            }
        }
        return Optional.empty();
    }

    /** True when it denies, in words of the claim, what another state or another speaker said. */
    private static boolean denies(Heard answer, Heard claim) {
        if (!answer.denial() || claim.denial()) {
            return false;
        }
        int shared = shared(answer, claim).size();
        boolean far = answer.start() - claim.end() > NEXT && Denials.isDenied(answer.said());
        boolean colleague =
                shared > 1 && aims(answer, claim) && isOfOtherSpeakers(claim.said(), answer.said());
        boolean meant = Denials.isDenied(answer.said()) || touches(answer, claim);
        return colleague
                || (meant && shared > (far ? 1 : 0) && isOfAnother(claim.said(), answer.said()));
    }

    /** The words of both; a verb of denying takes up a word in another form, too. */
    private static Set<String> shared(Heard answer, Heard claim) {
        return Denials.isDenied(answer.said())
                ? Denials.ofOneStem(answer.words(), claim.words())
                : Words.common(answer.words(), claim.words());
    }

    /** True when the "not" of an answer falls on something that the claim speaks of. */
    private static boolean touches(Heard answer, Heard claim) {
        Set<String> denied = Words.telling(Denials.denied(answer.said()));
        return !Words.common(denied, claim.words()).isEmpty();
    }

    /** True when most of what an answer denies is in the words of the claim. */
    private static boolean aims(Heard answer, Heard claim) {
        Set<String> denied = Words.telling(Denials.denied(answer.said()));
        int common = Words.common(denied, claim.words()).size();
        return Denials.isDenied(answer.said()) || (common > 0 && 2 * common >= denied.size());
    }

    /** True when one sentence sets the sayings of two states against one another. */
    private static boolean isBeside(Heard answer, Heard claim) {
        String sentence = answer.claim().sentence();
        if (!claim.claim().sentence().equals(sentence)
                || !isOfAnother(claim.said(), answer.said())) {
            return false;
        }
        boolean denied = answer.denial() != claim.denial() && BESIDE.matcher(sentence).find();
        return denied || isLinked(answer, sentence);
    }

    /**
     * True when a "while" or "but" stands right before the answer, as far as its place is known.
     */
    private static boolean isLinked(Heard answer, String sentence) {
        String quote = answer.claim().finding().evidence().quote();
        int at = sentence.indexOf(quote);
        boolean whole = quote.equals(sentence);
        return AGAINST.matcher(sentence)
                .results()
                .map(link -> at - link.end())
                .anyMatch(distance -> whole || (distance >= 0 && distance < LINK));
    }

    /** True when a "however", or a verb such as "retort", sets a state's word against another's. */
    private static boolean isCountered(Heard answer, Heard claim) {
        String sentence = answer.claim().sentence();
        int distance = answer.start() - claim.end();
        boolean retorted = Denials.counters(answer.said()) && distance < CLOSE;
        boolean insisted =
                Denials.insists(answer.said())
                        && !Denials.concedes(claim.said())
                        && distance < TOUCHING;
        boolean turned = COUNTERED.matcher(sentence).find() || Denials.turns(sentence);
        return (turned || (distance >= 0 && (retorted || insisted)))
                && isOfAnother(claim.said(), answer.said());
    }

    /** True when it rejects what another just said without saying it again: "denied it". */
    private static boolean isRejected(Heard answer, Heard claim) {
        return Denials.pointsBack(answer.said()) && isOfOtherSpeakers(claim.said(), answer.said());
    }

    /** True when the same speakers admit something after a "yet". */
    private static boolean concedes(Heard answer, Heard claim) {
        return Denials.concedes(answer.said())
                && claim.denial()
                && Denials.turns(answer.claim().sentence())
                && Actors.meet(
                        Actors.ids(claim.said().speakers()), Actors.ids(answer.said().speakers()));
    }

    /** True when both have speakers of known states, none of them the same. */
    private static boolean isOfAnother(Claim claim, Claim answer) {
        return isApart(Actors.codes(claim.speakers()), Actors.codes(answer.speakers()));
    }

    private static boolean isOfOtherSpeakers(Claim claim, Claim answer) {
        return isApart(Actors.ids(claim.speakers()), Actors.ids(answer.speakers()));
    }

    private static boolean isApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !Actors.meet(some, others);
    }

    /** The telling words but for names, which tell who takes part. */
    private static Set<String> words(Claim claim) {
        Set<String> words = Words.telling(claim.words());
        words.removeAll(Words.names("that " + claim.words()));
        return words;
    }

    private static Claim said(Sighting one) {
        return (Claim) one.statement();
    }

    private static Dispute dispute(Sighting claim, Sighting answer) {
        String says = Titles.names(said(claim).speakers());
        String other = Titles.names(said(answer).speakers());
        boolean one = says.equals(other);
        return new Dispute(
                (one ? "How does it go together: " : "Is it so: ") + title(said(claim)) + "?",
                List.of(
                        Answers.side(one ? Titles.cut(said(claim).words()) : says, List.of(claim)),
                        Answers.side(
                                one ? Titles.cut(said(answer).words()) : other, List.of(answer))));
    }

    /** The words; with the speaker's name where they begin with what the speaker does. */
    private static String title(Claim claim) {
        boolean deed = !claim.cue().isEmpty() && claim.words().startsWith(claim.cue());
        return Titles.cut(
                deed ? Titles.names(claim.speakers()) + " " + claim.words() : claim.words());
    }
}
