package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;

/**
 * Reads verbs that say something only together with a noun or an adjective: "made it clear that",
 * "gave a warning that", "took the view that", "is convinced that", "let it be known that".
 */
final class SayingPhrases {
    private static final int FARTHEST = 8;

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

    /** "… that", "… saying", "… to the effect that". */
    private Optional<Integer> clause(int at) {
        int from = at;
        while (from < sentence.end()
                && sentence.tree().tag(from).matches("IN|TO|DT|NN|NNP|JJ")
                && !sentence.text(from).equals("that")
                && from - at < 3) {
            from++;
        }
        boolean opens = sentence.text(from).equals("that") || sentence.text(at).equals("saying");
        boolean saying = sentence.text(at).equals("saying");
        int to = saying ? at + 1 : from;
        return opens && sentence.hasFiniteVerb(to + 1, sentence.end())
                ? Optional.of(to)
                : Optional.empty();
    }
}
