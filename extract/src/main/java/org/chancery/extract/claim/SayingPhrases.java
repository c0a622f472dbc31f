package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;

/**
 * Reads verbs that say something only together with a noun or an adjective: "made it clear that",
 * "gave a warning that", "took the view that", "is convinced that", "let it be known that".
 */
final class SayingPhrases {
    private static final int FARTHEST = 8;
    private static final int FARTHEST_THAT = 12;

    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Voice voice;

    SayingPhrases(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.voice = new Voice(sentence);
    }

    /** The cue of a light verb, when the words behind it make it one of saying. */
    Optional<Cue> at(int verb) {
        if (!sentence.tree().tag(verb).matches("VBD|VBZ|VBP|VBN|VBG")) {
            return Optional.empty();
        }
        return opening(verb)
                .flatMap(
                        that ->
                                subject(verb)
                                        .filter(voice::isSomebody)
                                        .map(by -> cue(verb, by, that)));
    }

    private Cue cue(int verb, Subject by, int that) {
        int start = subjects.beforeVerb(verb);
        boolean shared = start > 0 && sentence.tree().tag(start - 1).equals("CC");
        int from = shared ? start : Math.min(by.from(), verb);
        return new Cue(verb, Frame.BEFORE, shared ? Optional.empty() : Optional.of(by), from, that);
    }

    private Optional<Subject> subject(int verb) {
        if (!sentence.tree().tag(verb).equals("VBG")) {
            return subjects.leftOf(verb);
        }
        return sentence.isComma(verb - 1) ? subjects.ofMainClause(verb) : Optional.empty();
    }

    /** Where what is said begins, behind the noun or adjective. */
    private Optional<Integer> opening(int verb) {
        String with = partner(verb);
        if (with.isEmpty()) {
            return Optional.empty();
        }
        for (int at = verb + 1; at < Math.min(sentence.end() - 1, verb + FARTHEST); at++) {
            if (sentence.isFinite(at) || sentence.isDivider(at) || sentence.isQuoted(at)) {
                return Optional.empty();
            }
            if (sentence.is(with, at)) {
                return clause(at + 1);
            }
        }
        return Optional.empty();
    }

    private String partner(int verb) {
        if (sentence.tree().lemma(verb).equals("be")) {
            return "convinced";
        }
        return sentence.is("clear-verb", verb)
                        && sentence.text(verb + 1).matches("it|clear|plain|known")
                ? "made-clear"
                : sentence.is("light-verb", verb) ? "said-noun" : "";
    }

    /** "… that", "… saying", "… to the effect that", "… on his visit to Oslo that". */
    private Optional<Integer> clause(int at) {
        if (sentence.text(at).equals("saying")) {
            return Optional.of(at + 1).filter(to -> sentence.hasFiniteVerb(to, sentence.end()));
        }
        for (int to = at; to < Math.min(sentence.end(), at + FARTHEST_THAT); to++) {
            if (sentence.text(to).equals("that")) {
                return Optional.of(to).filter(it -> sentence.hasFiniteVerb(it + 1, sentence.end()));
            }
            boolean circumstance = to > at || sentence.tree().tag(to).matches("IN|TO|RB");
            boolean verb = sentence.tree().tag(to).matches("VBD|VBZ|VBP");
            if (!circumstance || verb || sentence.isDivider(to)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
