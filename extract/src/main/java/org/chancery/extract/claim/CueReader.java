package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of saying in a sentence, in order of the text. */
final class CueReader {
    private final ReportedSentence sentence;
    private final SayingVerbs use;
    private final VerbCues verbs;
    private final NamedSources sources;
    private final Subjects subjects;
    private final SayingPhrases phrases;
    private final ColonSpeech colons;

    CueReader(ReportedSentence sentence) {
        this.sentence = sentence;
        this.use = new SayingVerbs(sentence);
        this.verbs = new VerbCues(sentence);
        this.sources = new NamedSources(sentence);
        this.subjects = new Subjects(sentence);
        this.phrases = new SayingPhrases(sentence);
        this.colons = new ColonSpeech(sentence);
    }

    /** The cues, in order of the text. */
    List<Cue> read() {
        List<Cue> cues = new ArrayList<>();
        PassedOn passedOn = new PassedOn(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.isQuoted(i)) {
                at(i, cues).map(passedOn::fromSource).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<Cue> at(int word, List<Cue> before) {
        if (sentence.text(word).equalsIgnoreCase("according")) {
            return sources.according(word);
        }
        if (sentence.is("voice", word)) {
            return sources.voiced(word);
        }
        if (sentence.text(word).equals("record")) {
            return sources.onRecord(word);
        }
        if (sentence.text(word).equals(":")) {
            return colons.at(word, before);
        }
        if (isSpent(word, before) || use.isNegated(word)) {
            return Optional.empty();
        }
        if (sentence.is("putting", word)) {
            Optional<Cue> put = sources.putting(word);
            if (put.isPresent()) {
                return put;
            }
        }
        Optional<Cue> phrase = phrases.at(word).or(() -> sources.understood(word));
        if (phrase.isPresent()) {
            return phrase;
        }
        return use.isReporting(word) ? verb(word, before) : verbs.afterQuotation(word);
    }

    private Optional<Cue> verb(int word, List<Cue> before) {
        return switch (sentence.tree().tag(word)) {
            case "VBD", "VBZ", "VBP" ->
                    use.isModifier(word) || use.isAside(word) || use.isReducedPassive(word)
                            ? Optional.empty()
                            : verbs.finite(word, before);
            case "VBN" ->
                    use.isPassive(word) || use.isModifier(word) || use.isBare(word)
                            ? verbs.toldBy(word).or(() -> verbs.trailing(word))
                            : verbs.finite(word, before);
            case "VB" ->
                    subjects.isHearsay(word)
                                    || subjects.isRaised(word)
                                    || subjects.isSoFar(word)
                                    || use.isOnlyWord(word)
                            ? verbs.finite(word, before)
                            : Optional.empty();
            case "VBG" -> verbs.participle(word, before);
            default -> Optional.empty();
        };
    }

    /** A word inside the attribution of the cue before, such as "saying" in "quoted as saying". */
    private static boolean isSpent(int word, List<Cue> before) {
        return before.stream().anyMatch(cue -> cue.from() <= word && word < cue.to());
    }
}
